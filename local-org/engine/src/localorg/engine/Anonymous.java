package localorg.engine;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localorg.compiler.AnonymousCompiler;
import localorg.json.JsonWriter;
import localorg.org.Org;
import localorg.org.OrgTemplate;

/** Compiles and runs anonymous Apex in an org of its own. */
final class Anonymous {
  private final Build build;
  private final Request request;

  Anonymous(Build build, Request request) {
    this.build = build;
    this.request = request;
  }

  String json() {
    AnonymousCompiler compiler = new AnonymousCompiler(request.paths("stubs"), build.catalog);
    compiler.compile(request.text("body"));
    ApexMap root = ApexMap.ofObjects();
    root.put("compileErrors", ResultFile.errors(compiler.errors()));
    root.put("projectErrors", ResultFile.errors(build.errors));
    if (compiler.errors().isEmpty()) run(compiler, root);
    return JsonWriter.write(root, false, false);
  }

  private void run(AnonymousCompiler compiler, ApexMap result) {
    Map<String, byte[]> files = new HashMap<>(build.files);
    files.putAll(compiler.classFiles());
    Coverage coverage = new Coverage();
    OrgTemplate template = new OrgTemplate(build.catalog);
    Org org = new Org(template, template.store.duplicate(), ApexLoader.create(new ApexClasses(files), coverage), coverage);
    org.test.isTest = false;
    RunSettings settings = request.settings();
    org.random.seed(settings.seed);
    if (settings.now != null) org.clock.startAt(settings.now);
    TestOutcome[] outcome = new TestOutcome[1];
    // Deep recursion needs the stack that tests have.
    Workers.run(List.of(() -> outcome[0] = TestOutcome.of("Anonymous", "execute", thrownBy(org, compiler.className()))), 1);
    result.put("ok", outcome[0].ok());
    result.put("message", outcome[0].message);
    result.put("stack", outcome[0].stack);
    result.put("debug", ApexList.ofStrings(org.test.debug));
    result.put("limits", ResultFile.limits(org.transactions.usage()));
  }

  private static Throwable thrownBy(Org org, String className) {
    org.enter();
    try {
      Class<?> type = Class.forName(className, true, Org.loader());
      type.getMethod("execute").invoke(null);
      org.runEverythingPending();
      return null;
    } catch (InvocationTargetException e) {
      return TestRunner.unwrapped(e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      return TestRunner.unwrapped(e);
    } catch (RuntimeException | Error e) {
      return e;
    }
  }
}
