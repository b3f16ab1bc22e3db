package apex.system;

import apex.lang.Exceptions;

/** Version of a managed package. */
public final class Version implements Comparable {
  private final Integer major;
  private final Integer minor;
  private final Integer patch;

  public Version(Integer major, Integer minor) {
    this(major, minor, null);
  }

  public Version(Integer major, Integer minor, Integer patch) {
    this.major = major;
    this.minor = minor;
    this.patch = patch;
  }

  public Integer major() {
    return major;
  }

  public Integer minor() {
    return minor;
  }

  public Integer patch() {
    return patch;
  }

  public Integer compareTo(Version other) {
    return compareTo((Object) other);
  }

  @Override
  public Integer compareTo(Object other) {
    Version version = (Version) Exceptions.argument(other);
    int byMajor = major.compareTo(version.major);
    if (byMajor != 0) return byMajor;
    int byMinor = minor.compareTo(version.minor);
    // Versions without a patch number compare by their first two parts.
    return byMinor != 0 || patch == null || version.patch == null ? byMinor : patch.compareTo(version.patch);
  }

  @Override
  public String toString() {
    return major + "." + minor + (patch == null ? "" : "." + patch);
  }
}
