package localorg.project;

import java.nio.file.Path;

/** One Apex class or trigger file of the project. */
public final class ApexSource {
  private static final double NEWEST = 65.0;

  public final Path file;
  /** Path relative to the project, with forward slashes. */
  public final String relative;
  public final String name;
  public final boolean trigger;
  public final String body;
  /** API version of the meta file, 65.0 when it has none. */
  public final double apiVersion;

  public ApexSource(Path file, String relative, String name, boolean trigger, String body, double apiVersion) {
    this.file = file;
    this.relative = relative;
    this.name = name;
    this.trigger = trigger;
    this.body = body;
    this.apiVersion = apiVersion;
  }

  /** Statements that stand in no file. */
  public static ApexSource anonymous(String body) {
    return new ApexSource(null, "AnonymousBlock", "AnonymousBlock", true, body, NEWEST);
  }

  ApexSource withBody(String other) {
    return new ApexSource(file, relative, name, trigger, other, apiVersion);
  }
}
