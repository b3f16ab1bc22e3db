package localorg.compiler;

import apex.jorje.semantic.compiler.CompilerStage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import localorg.project.ApexSource;
import localorg.project.ObjectCatalog;

/** Compiles statements that stand in no class, as Execute Anonymous does. */
public final class AnonymousCompiler {
  private final List<Path> stubs;
  private final ObjectCatalog objects;
  private final List<CompileError> errors = new ArrayList<>();
  private final Map<String, byte[]> classFiles = new TreeMap<>();

  public AnonymousCompiler(List<Path> stubs, ObjectCatalog objects) {
    this.stubs = stubs;
    this.objects = objects;
  }

  public void compile(String body) {
    ApexSource block = ApexSource.anonymous(body);
    List<ApexSource> all = new ArrayList<>(objects.project().sources);
    all.add(block);
    Compilation compilation =
        Compilation.ofAnonymous(new PlatformStubs(stubs), objects, ProjectCompiler.describedObjects(all), block);
    try {
      compilation.run(CompilerStage.EMIT);
      classFiles.putAll(compilation.classFiles());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      if (compilation.errors().isEmpty()) {
        errors.add(new CompileError(block.relative, 1, 1, "The compiler could not process this (" + e + ")"));
      }
    }
    for (CompileError error : compilation.errors()) {
      errors.add(new CompileError(error.file, error.line, error.column, Hints.withHint(error.message, objects.project())));
    }
  }

  public List<CompileError> errors() {
    return errors;
  }

  public Map<String, byte[]> classFiles() {
    return classFiles;
  }

  /** Name of the class that the block has become. */
  public String className() {
    return classFiles.keySet().stream().filter(name -> name.indexOf('$') < 0).findFirst().orElseThrow();
  }
}
