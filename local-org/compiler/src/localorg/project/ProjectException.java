package localorg.project;

/** A project that cannot be read; the message is meant for the person who runs the command. */
public final class ProjectException extends RuntimeException {
  public ProjectException(String message) {
    super(message);
  }
}
