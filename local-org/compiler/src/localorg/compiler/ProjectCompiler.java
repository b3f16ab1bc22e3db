package localorg.compiler;

import apex.jorje.semantic.compiler.CompilerStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.project.ApexSource;
import localorg.project.ObjectCatalog;

/** Compiles a whole project: all files at once, or one by one when a wrong file brings the compiler down. */
public final class ProjectCompiler {
  private static final Pattern DESCRIBED = Pattern.compile("(?i)\\bSObjectType\\s*\\.\\s*(\\w+)");

  private final PlatformStubs stubs;
  private final ObjectCatalog objects;
  private final List<CompileError> errors = new ArrayList<>();
  private final Map<String, byte[]> classFiles = new TreeMap<>();

  public ProjectCompiler(List<java.nio.file.Path> stubFolders, ObjectCatalog objects) {
    this.stubs = new PlatformStubs(stubFolders);
    this.objects = objects;
  }

  /** Checks, and with {@code emit} also produces class files when there is no error. */
  public void compile(boolean emit) {
    List<ApexSource> sources = objects.project().sources;
    if (sources.isEmpty()) return;
    Set<String> described = describedObjects(sources);
    CompilerStage stage = emit ? CompilerStage.EMIT : CompilerStage.ADDITIONAL_VALIDATE;
    if (!tryCompile(described, sources, stage)) {
      for (ApexSource source : sources) compileAlone(described, source, stage);
    }
    errors.sort(Comparator.comparing((CompileError error) -> error.file).thenComparingInt(error -> error.line)
        .thenComparingInt(error -> error.column));
  }

  public List<CompileError> errors() {
    return errors;
  }

  public Map<String, byte[]> classFiles() {
    return classFiles;
  }

  private boolean tryCompile(Set<String> described, List<ApexSource> sources, CompilerStage stage) {
    Compilation compilation = new Compilation(stubs, objects, described, sources);
    try {
      compilation.run(stage);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      if (System.getenv("LOCAL_ORG_DEBUG") != null) e.printStackTrace();
      return false;
    }
    errors.addAll(compilation.errors());
    classFiles.putAll(compilation.classFiles());
    return true;
  }

  private void compileAlone(Set<String> described, ApexSource source, CompilerStage stage) {
    Compilation compilation = new Compilation(stubs, objects, described, List.of(source));
    RuntimeException crash = null;
    try {
      compilation.run(stage);
    } catch (RuntimeException e) {
      crash = e;
    }
    List<CompileError> found = compilation.errors();
    errors.addAll(found);
    if (crash == null) {
      classFiles.putAll(compilation.classFiles());
    } else if (found.isEmpty()) {
      errors.add(new CompileError(source.relative, 1, 1,
          "The compiler could not process this file (" + crash + "); look for an unknown field in an upsert"));
    }
  }

  private static Set<String> describedObjects(List<ApexSource> sources) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (ApexSource source : sources) {
      Matcher matcher = DESCRIBED.matcher(source.body);
      while (matcher.find()) names.add(matcher.group(1));
    }
    return names;
  }
}
