package localorg.engine;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import localorg.json.JsonWriter;
import localorg.project.ApexSource;
import localorg.project.ObjectCatalog;

/** The results of a run as JSON, for the command that shows them. */
final class ResultFile {
  private final List<TestOutcome> outcomes;
  private final Coverage coverage;
  private final ObjectCatalog catalog;
  private final ApexClasses classes;
  private final long compileMilliseconds;

  ResultFile(List<TestOutcome> outcomes, Coverage coverage, ObjectCatalog catalog, ApexClasses classes, long compileMilliseconds) {
    this.outcomes = outcomes;
    this.coverage = coverage;
    this.catalog = catalog;
    this.classes = classes;
    this.compileMilliseconds = compileMilliseconds;
  }

  String json() {
    ApexMap root = ApexMap.ofObjects();
    List<Object> tests = new ArrayList<>();
    for (TestOutcome outcome : outcomes) {
      ApexMap test = ApexMap.ofObjects();
      test.put("class", outcome.className);
      test.put("method", outcome.method);
      test.put("ok", outcome.ok);
      test.put("message", outcome.message);
      test.put("stack", outcome.stack);
      test.put("milliseconds", outcome.milliseconds);
      test.put("debug", ApexList.ofStrings(outcome.debug));
      tests.add(test);
    }
    root.put("compileMilliseconds", compileMilliseconds);
    root.put("tests", ApexList.ofObjects(tests));
    root.put("coverage", coverageOf());
    return JsonWriter.write(root, false, false);
  }

  private ApexList coverageOf() {
    List<Object> result = new ArrayList<>();
    for (ApexSource source : catalog.project().sources) {
      String key = source.trigger ? "__sfdc_trigger/" + source.name : source.name;
      if (classes.tests().containsKey(source.name) || source.body.matches("(?is)^\\W*(/\\*.*?\\*/\\s*)*@IsTest\\b.*")) continue;
      Set<Integer> statements = coverage.statements().getOrDefault(key, Set.of());
      Set<Integer> missed = new TreeSet<>(statements);
      missed.removeAll(coverage.executedLines(key));
      ApexMap entry = ApexMap.ofObjects();
      entry.put("name", source.name);
      entry.put("file", source.relative);
      entry.put("lines", statements.size());
      entry.put("covered", statements.size() - missed.size());
      entry.put("uncovered", ApexList.ofObjects(missed));
      result.add(entry);
    }
    return ApexList.ofObjects(result);
  }
}
