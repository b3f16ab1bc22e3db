package localorg.compiler;

/** One finding of the compiler, in the platform's own words. */
public final class CompileError {
  public final String file;
  public final int line;
  public final int column;
  public final String message;

  CompileError(String file, int line, int column, String message) {
    this.file = file;
    this.line = line;
    this.column = column;
    this.message = message;
  }
}
