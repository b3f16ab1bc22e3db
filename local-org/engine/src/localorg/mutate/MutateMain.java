package localorg.mutate;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import localorg.engine.Build;
import localorg.engine.Request;
import localorg.engine.TestBench;
import localorg.engine.Workers;
import localorg.engine.Workspace;
import localorg.json.JsonWriter;
import localorg.project.ApexSource;
import localorg.project.ProjectException;

/**
 * Mutation test of a project's Apex: {@code <request file> <result file>}, both JSON. Tells on standard output how far it
 * is. Exit status 0 when there is a result, 2 when there can be none.
 */
public final class MutateMain {
  private MutateMain() {}

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.OFF);
    Request request = Request.parse(Files.readString(Path.of(arguments[0])));
    try (Workspace workspace = Workspace.of(request); Verdicts verdicts = new Verdicts(request.path("verdicts"))) {
      Files.writeString(Path.of(arguments[1]), run(request, workspace.build(), verdicts));
    } catch (ProjectException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
    System.exit(0);
  }

  private record Candidate(String source, Mutation mutation) {}

  private static String run(Request request, Build build, Verdicts verdicts) {
    if (!build.errors.isEmpty()) throw new ProjectException("The Apex does not compile: run apex:test to see the errors.");
    TestBench bench = new TestBench(build, request);
    System.out.println("Running all tests once");
    List<TestBench.Probe> probes = bench.probeAll();
    List<String> failing = probes.stream().filter(probe -> probe.failure != null)
        .map(probe -> probe.name() + ": " + probe.failure).collect(Collectors.toList());
    if (!failing.isEmpty()) {
      throw new ProjectException("Mutations say nothing while tests fail without them:\n" + String.join("\n", failing));
    }
    List<Candidate> candidates = chosen(request, candidates(request, bench));
    Fingerprints fingerprints = new Fingerprints(request.text("context"), build.catalog.project().sources);
    int mostOthers = Integer.parseInt(request.text("otherTests"));
    List<Trial.Outcome> outcomes = tryAll(candidates, new Trial(bench, fingerprints, verdicts, probes, mostOthers), bench.jobs());
    return result(bench.sources(), outcomes);
  }

  private static List<Candidate> candidates(Request request, TestBench bench) {
    Set<String> wanted = request.texts("sources").stream().map(String::toLowerCase).collect(Collectors.toSet());
    Set<String> lines = Set.copyOf(request.texts("lines"));
    Set<String> loggers = Set.copyOf(request.texts("loggers"));
    List<Candidate> found = new ArrayList<>();
    for (ApexSource source : bench.sources()) {
      if (!wanted.isEmpty() && !wanted.contains(source.name.toLowerCase())) continue;
      for (String file : bench.filesOf(source)) {
        for (Mutation mutation : Finder.find(file, bench.file(file), loggers)) {
          boolean isWanted = lines.isEmpty() || lines.contains(source.relative + ":" + mutation.line());
          if (isWanted) found.add(new Candidate(TestBench.key(source), mutation));
        }
      }
    }
    return found;
  }

  /** A sample is the same for the same seed and project. */
  private static List<Candidate> chosen(Request request, List<Candidate> all) {
    if (request.text("sample") == null) return all;
    List<Candidate> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(Long.parseLong(request.text("seed"))));
    return shuffled.subList(0, Math.min(shuffled.size(), Integer.parseInt(request.text("sample"))));
  }

  private static List<Trial.Outcome> tryAll(List<Candidate> candidates, Trial trial, int jobs) {
    Trial.Outcome[] outcomes = new Trial.Outcome[candidates.size()];
    AtomicInteger done = new AtomicInteger();
    List<Runnable> work = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      int index = i;
      work.add(() -> {
        outcomes[index] = trial.run(candidates.get(index).source, candidates.get(index).mutation);
        int count = done.incrementAndGet();
        if (count % 100 == 0) System.out.println(count + " of " + outcomes.length + " mutations tried");
      });
    }
    Workers.run(work, jobs);
    return List.of(outcomes);
  }

  private static String result(List<ApexSource> sources, List<Trial.Outcome> outcomes) {
    List<Object> entries = new ArrayList<>();
    for (Trial.Outcome outcome : outcomes) {
      ApexSource source = sources.stream().filter(one -> TestBench.key(one).equals(outcome.source())).findFirst().orElseThrow();
      ApexMap entry = ApexMap.ofObjects();
      entry.put("class", source.name);
      entry.put("file", source.relative);
      entry.put("line", outcome.mutation().line());
      entry.put("kind", outcome.mutation().kind().name().toLowerCase().replace('_', '-'));
      entry.put("change", outcome.mutation().change());
      entry.put("killer", outcome.killer());
      entry.put("tests", outcome.tests());
      entry.put("fresh", outcome.fresh());
      entries.add(entry);
    }
    return JsonWriter.write(ApexList.ofObjects(entries), false, false);
  }
}
