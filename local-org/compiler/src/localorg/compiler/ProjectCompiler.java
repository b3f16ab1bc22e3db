package localorg.compiler;

import apex.jorje.semantic.compiler.CompilerStage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.project.ApexSource;
import localorg.project.ObjectCatalog;

/** Compiles a whole project: all files at once, and those apart that bring the compiler down. */
public final class ProjectCompiler {
  private static final Pattern DESCRIBED = Pattern.compile("(?i)\\bSObjectType\\s*\\.\\s*(\\w+)");
  /** After so many files that bring the compiler down, every file is compiled apart. */
  private static final int MOST_CRASHES = 12;

  private final PlatformStubs stubs;
  private final ObjectCatalog objects;
  private final Set<String> described;
  private final List<CompileError> errors = new ArrayList<>();
  private final Map<String, byte[]> classFiles = new TreeMap<>();

  public ProjectCompiler(List<java.nio.file.Path> stubFolders, ObjectCatalog objects) {
    this.stubs = new PlatformStubs(stubFolders);
    this.objects = objects;
    this.described = describedObjects(objects.project().sources);
  }

  /** Checks, and with {@code emit} also produces the class files of what is right. */
  public void compile(boolean emit) {
    compile(objects.project().sources, emit ? CompilerStage.EMIT : CompilerStage.ADDITIONAL_VALIDATE);
  }

  /** Compiles some of the project's files anew; the others are looked at only where those refer to them. */
  public void compileOnly(Collection<ApexSource> sources) {
    compile(sources, CompilerStage.EMIT);
  }

  private void compile(Collection<ApexSource> sources, CompilerStage stage) {
    objects.project().problems.forEach((file, problem) -> errors.add(new CompileError(file, 1, 1, problem)));
    Set<ApexSource> together = new LinkedHashSet<>(sources);
    for (int crashes = 0; !together.isEmpty(); crashes++) {
      ApexSource culprit = compileTogether(together, stage);
      if (culprit == null) break;
      Collection<ApexSource> apart = crashes < MOST_CRASHES ? List.of(culprit) : List.copyOf(together);
      for (ApexSource source : apart) compileAlone(source, stage);
      together.removeAll(apart);
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

  /** Returns the file at which the compiler broke down, and then has no result; null when it went through. */
  private ApexSource compileTogether(Set<ApexSource> sources, CompilerStage stage) {
    Compilation compilation = new Compilation(stubs, objects, described, List.copyOf(sources));
    try {
      compilation.run(stage);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      if (System.getenv("LOCAL_ORG_DEBUG") != null) e.printStackTrace();
      ApexSource last = compilation.lastTouched();
      return last == null ? sources.iterator().next() : last;
    }
    take(compilation);
    return null;
  }

  private void take(Compilation compilation) {
    for (CompileError error : compilation.errors()) {
      String message = Hints.withHint(error.message, objects.project());
      errors.add(new CompileError(error.file, error.line, error.column, message));
    }
    classFiles.putAll(compilation.classFiles());
  }

  private void compileAlone(ApexSource source, CompilerStage stage) {
    Compilation compilation = new Compilation(stubs, objects, described, List.of(source));
    try {
      compilation.run(stage);
      take(compilation);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      List<CompileError> found = compilation.errors();
      errors.addAll(found);
      if (!found.isEmpty()) return;
      errors.add(new CompileError(source.relative, 1, 1,
          "The compiler could not process this file (" + e + "); look for an unknown field in an upsert"));
    }
  }

  static Set<String> describedObjects(List<ApexSource> sources) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (ApexSource source : sources) {
      Matcher matcher = DESCRIBED.matcher(source.body);
      while (matcher.find()) names.add(matcher.group(1));
    }
    return names;
  }
}
