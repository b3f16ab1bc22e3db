package localorg.engine;

import java.util.List;
import java.util.Map;
import localorg.compiler.CompileError;
import localorg.project.ObjectCatalog;

/** A project as it was at one moment, compiled: the classes that compile, and what is wrong with the others. */
public final class Build {
  public final ObjectCatalog catalog;
  public final ApexClasses classes;
  final Map<String, byte[]> files;
  public final List<CompileError> errors;
  /** How many files were compiled for this; the others were compiled at an earlier time. */
  public final int compiledFiles;
  /** How long reading and compiling took. */
  public final long milliseconds;

  Build(ObjectCatalog catalog, Map<String, byte[]> files, List<CompileError> errors, int compiledFiles, long milliseconds) {
    this.catalog = catalog;
    this.files = files;
    this.classes = new ApexClasses(files);
    this.errors = errors;
    this.compiledFiles = compiledFiles;
    this.milliseconds = milliseconds;
  }
}
