package localorg.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import localorg.project.ApexSource;
import localorg.project.ObjectCatalog;

/**
 * Compiles what has changed since the last time, and what could see the change: files that name a class whose
 * declarations are other ones now, or a class whose declarations name such a class. Files with errors are always tried
 * again, and everything is compiled when objects, fields or labels have changed.
 */
public final class IncrementalCompiler {
  private final List<Path> stubs;
  /** Outlines by source text: texts repeat from one time to the next. */
  private final Map<String, Outline> outlines = new HashMap<>();
  private int compiledFiles;

  public IncrementalCompiler(List<Path> stubs) {
    this.stubs = stubs;
  }

  /** How many files the last call has compiled. */
  public int compiledFiles() {
    return compiledFiles;
  }

  /** {@code before} may be null; it is returned itself when nothing has changed. */
  public CompiledState compile(CompiledState before, ObjectCatalog catalog, String environment) {
    Collection<ApexSource> all = catalog.project().sources;
    boolean isKnown = before != null && before.environment.equals(environment);
    Set<ApexSource> wanted = isKnown ? changed(before, catalog) : new HashSet<>(all);
    compiledFiles = wanted.size();
    boolean isSame = isKnown && wanted.isEmpty() && before.sources.size() == all.size();
    if (isSame) return before;
    ProjectCompiler compiler = new ProjectCompiler(stubs, catalog);
    List<ApexSource> inOrder = new ArrayList<>(all);
    inOrder.retainAll(wanted);
    compiler.compileOnly(inOrder);
    return merge(isKnown ? before : null, catalog, environment, wanted, compiler);
  }

  private static CompiledState merge(CompiledState before, ObjectCatalog catalog, String environment, Set<ApexSource> wanted,
      ProjectCompiler compiler) {
    CompiledState after = new CompiledState(environment);
    Set<String> keptFiles = new HashSet<>();
    Set<String> keptNames = new HashSet<>();
    for (ApexSource source : catalog.project().sources) {
      after.sources.put(source.relative, versioned(source));
      if (wanted.contains(source)) continue;
      keptFiles.add(source.relative);
      keptNames.add(key(source));
    }
    if (before != null) {
      before.classFiles.forEach((name, bytes) -> {
        if (keptNames.contains(top(name))) after.classFiles.put(name, bytes);
      });
      for (CompileError error : before.errors) if (keptFiles.contains(error.file)) after.errors.add(error);
    }
    after.classFiles.putAll(compiler.classFiles());
    after.errors.addAll(compiler.errors());
    after.errors.sort(Comparator.comparing((CompileError error) -> error.file).thenComparingInt(error -> error.line)
        .thenComparingInt(error -> error.column));
    return after;
  }

  /** Name of the file a class comes from, as {@link #key} has it. */
  private static String top(String className) {
    int end = className.indexOf('$');
    return (end < 0 ? className : className.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  private static String key(ApexSource source) {
    return ((source.trigger ? "__sfdc_trigger." : "") + source.name).toLowerCase(Locale.ROOT);
  }

  private static String versioned(ApexSource source) {
    return source.apiVersion + "\n" + source.body;
  }

  private Set<ApexSource> changed(CompiledState before, ObjectCatalog catalog) {
    Set<String> broken = new HashSet<>();
    for (CompileError error : before.errors) broken.add(error.file);
    Set<ApexSource> result = new HashSet<>();
    Set<String> visible = new TreeSet<>();
    Set<String> gone = new HashSet<>(before.sources.keySet());
    for (ApexSource source : catalog.project().sources) {
      String old = before.sources.get(source.relative);
      gone.remove(source.relative);
      if (versioned(source).equals(old)) {
        if (broken.contains(source.relative)) result.add(source);
        continue;
      }
      result.add(source);
      boolean looksSame = old != null && outline(body(old)).declarations.equals(outline(source.body).declarations);
      if (!looksSame) visible.add(source.name.toLowerCase(Locale.ROOT));
    }
    for (String path : gone) visible.add(path.replaceAll("^.*/|\\.\\w+$", "").toLowerCase(Locale.ROOT));
    if (!visible.isEmpty()) addUsers(catalog, visible, result);
    outlines.keySet().retainAll(texts(catalog));
    return result;
  }

  private void addUsers(ObjectCatalog catalog, Set<String> visible, Set<ApexSource> result) {
    Collection<ApexSource> all = catalog.project().sources;
    for (boolean grows = true; grows; ) {
      grows = false;
      for (ApexSource source : all) {
        if (names(outline(source.body).declaredNames, visible)) grows |= visible.add(source.name.toLowerCase(Locale.ROOT));
      }
    }
    for (ApexSource source : all) if (names(outline(source.body).names, visible)) result.add(source);
  }

  private static boolean names(Set<String> names, Set<String> wanted) {
    return wanted.stream().anyMatch(names::contains);
  }

  private static Set<String> texts(ObjectCatalog catalog) {
    Set<String> texts = new HashSet<>();
    for (ApexSource source : catalog.project().sources) texts.add(source.body);
    return texts;
  }

  private static String body(String versioned) {
    return versioned.substring(versioned.indexOf('\n') + 1);
  }

  private Outline outline(String text) {
    return outlines.computeIfAbsent(text, Outline::new);
  }
}
