package localorg.compiler;

import apex.jorje.services.Version;

/** Translates API versions into the compiler's language versions. */
final class Versions {
  private Versions() {}

  /** The newest language version that is not newer than the API version. */
  static Version of(double apiVersion) {
    Version result = Version.MIN;
    for (Version version : Version.values()) {
      if (version.getExternal() <= apiVersion && version.isGreaterThan(result)) result = version;
    }
    return result;
  }
}
