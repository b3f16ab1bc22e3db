package localorg.engine;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localorg.compiler.CompileError;
import localorg.json.JsonWriter;
import localorg.project.ApexSource;

/** The results of a run as JSON, for the command that shows them. */
final class ResultFile {
  static final String TRIGGERS = "__sfdc_trigger/";
  private static final Pattern TEST_CLASS = Pattern.compile("(?is)^\\W*(/\\*.*?\\*/\\s*)*@IsTest\\b.*");
  private final Build build;
  private final List<TestOutcome> outcomes;
  private final Coverage coverage;
  private final RunSettings settings;

  ResultFile(Build build, List<TestOutcome> outcomes, Coverage coverage, RunSettings settings) {
    this.build = build;
    this.outcomes = outcomes;
    this.coverage = coverage;
    this.settings = settings;
  }

  String json(long testMilliseconds) {
    ApexMap root = ApexMap.ofObjects();
    root.put("seed", settings.seed);
    root.put("compileMilliseconds", build.milliseconds);
    root.put("compiledFiles", build.compiledFiles);
    root.put("testMilliseconds", testMilliseconds);
    root.put("peakMegabytes", Memory.peakMegabytes());
    root.put("compileErrors", errors(build.errors));
    root.put("tests", ApexList.ofObjects(outcomes.stream().map(this::test).collect(Collectors.toList())));
    root.put("coverage", classes());
    return JsonWriter.write(root, false, false);
  }

  static ApexList errors(List<CompileError> errors) {
    return ApexList.ofObjects(errors.stream().map(error -> {
      ApexMap entry = ApexMap.ofObjects();
      entry.put("file", error.file);
      entry.put("line", error.line);
      entry.put("column", error.column);
      entry.put("message", error.message);
      return entry;
    }).collect(Collectors.toList()));
  }

  private ApexMap test(TestOutcome outcome) {
    ApexMap test = ApexMap.ofObjects();
    test.put("class", outcome.className);
    test.put("method", outcome.method);
    test.put("ok", outcome.ok());
    test.put("message", outcome.message);
    test.put("stack", outcome.stack);
    test.put("milliseconds", outcome.milliseconds);
    test.put("debug", ApexList.ofStrings(outcome.debug));
    test.put("limits", limits(outcome.limits));
    if (settings.coverageByTest) test.put("covered", covered(outcome.coverage));
    return test;
  }

  static ApexMap limits(Map<String, int[]> usage) {
    ApexMap limits = ApexMap.ofObjects();
    usage.forEach((name, use) -> limits.put(name, ApexList.ofObjects(List.of(use[0], use[1]))));
    return limits;
  }

  private static ApexMap covered(Coverage coverage) {
    ApexMap classes = ApexMap.ofObjects();
    for (Map.Entry<String, BitSet> entry : coverage.executedLines().entrySet()) {
      classes.put(entry.getKey().replace(TRIGGERS, ""), lines(entry.getValue()));
    }
    return classes;
  }

  private static ApexList lines(BitSet lines) {
    return ApexList.ofObjects(lines.stream().boxed().collect(Collectors.toList()));
  }

  static boolean isTest(Build build, ApexSource source) {
    return build.classes.tests().containsKey(source.name) || TEST_CLASS.matcher(source.body).matches();
  }

  private ApexList classes() {
    List<Object> result = new ArrayList<>();
    for (ApexSource source : build.catalog.project().sources) {
      if (isTest(build, source)) continue;
      String key = source.trigger ? TRIGGERS + source.name : source.name;
      BitSet statements = coverage.statementLines(key);
      BitSet missed = (BitSet) statements.clone();
      missed.andNot(coverage.executedLines(key));
      ApexMap entry = ApexMap.ofObjects();
      entry.put("name", source.name);
      entry.put("file", source.relative);
      entry.put("lines", statements.cardinality());
      entry.put("covered", statements.cardinality() - missed.cardinality());
      entry.put("statements", lines(statements));
      entry.put("uncovered", lines(missed));
      result.add(entry);
    }
    return ApexList.ofObjects(result);
  }
}
