package localorg.dataweave;

/** A script that cannot go on; its place is added where the whole script is known. */
public final class Problem extends RuntimeException {
  /** Position in the script, from 0; negative while it is not known. */
  final int at;

  Problem(String message) {
    this(message, -1);
  }

  Problem(String message, int at) {
    super(message);
    this.at = at;
  }
}
