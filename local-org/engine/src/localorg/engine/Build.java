package localorg.engine;

import java.util.List;
import java.util.Map;
import localorg.compiler.CompileError;
import localorg.project.ObjectCatalog;

/** A project as it was at one moment, compiled: the classes that compile, and what is wrong with the others. */
public final class Build {
  public final ObjectCatalog catalog;
  public final ApexClasses classes;
  public final List<CompileError> errors;
  /** How long the compiler has worked for this; next to nothing when class files were kept from an earlier time. */
  public final long milliseconds;

  Build(ObjectCatalog catalog, Map<String, byte[]> files, List<CompileError> errors, long milliseconds) {
    this.catalog = catalog;
    this.classes = new ApexClasses(files);
    this.errors = errors;
    this.milliseconds = milliseconds;
  }
}
