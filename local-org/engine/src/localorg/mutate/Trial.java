package localorg.mutate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import localorg.engine.TestBench;
import localorg.engine.TestBench.Probe;

/** Tries mutations of one source against the tests that reach them. */
final class Trial {
  private final TestBench bench;
  private final Fingerprints fingerprints;
  private final Verdicts verdicts;
  private final List<Probe> probes;
  private final int mostOthers;

  /** {@code mostOthers}: how many tests of other classes try a mutation that its own class's tests have missed. */
  Trial(TestBench bench, Fingerprints fingerprints, Verdicts verdicts, List<Probe> probes, int mostOthers) {
    this.mostOthers = mostOthers;
    this.bench = bench;
    this.fingerprints = fingerprints;
    this.verdicts = verdicts;
    this.probes = probes;
  }

  /** What became of a mutation: the test that noticed, how many could have, and whether it was tried just now. */
  record Outcome(String source, Mutation mutation, String killer, int tests, boolean fresh) {}

  /** {@code source}: key of the source that the mutation belongs to. */
  Outcome run(String source, Mutation mutation) {
    List<Probe> tests = reaching(source, mutation);
    String question = question(source, mutation, tests);
    String verdict = verdicts.find(question);
    boolean fresh = verdict == null;
    if (fresh) {
      verdict = attempt(source, mutation, tests);
      verdicts.keep(question, verdict);
    }
    return new Outcome(source, mutation, verdict.equals(Verdicts.NONE) ? null : verdict, tests.size(), fresh);
  }

  private String attempt(String source, Mutation mutation, List<Probe> tests) {
    if (tests.isEmpty()) return Verdicts.NONE;
    byte[] exchanged = Mutator.mutate(bench.file(mutation.file()), mutation);
    for (Probe test : tests) {
      if (!bench.passes(test, source, mutation.file(), exchanged)) return test.name();
    }
    return Verdicts.NONE;
  }

  /**
   * All tests of the class itself, then some of others: those that run the fewest classes, since they are quick and near.
   * Most mutations are noticed by the first test or two; the rest would go through hundreds for a line that all use.
   */
  private List<Probe> reaching(String source, Mutation mutation) {
    BitSet statements = mutation.around().isEmpty() ? statementOf(source, mutation.line()) : mutation.around();
    List<Probe> found = new ArrayList<>();
    for (Probe probe : probes) {
      BitSet lines = probe.lines.get(source);
      if (lines != null && lines.intersects(statements)) found.add(probe);
    }
    found.sort(Comparator.comparing((Probe probe) -> !isOwn(probe, source))
        .thenComparing(probe -> probe.lines.size()).thenComparing(Probe::name));
    long own = found.stream().filter(probe -> isOwn(probe, source)).count();
    return found.subList(0, (int) Math.min(found.size(), own + mostOthers));
  }

  private static boolean isOwn(Probe probe, String source) {
    return probe.className.equals(source + "Test");
  }

  /** An expression may go over several lines: its statement is the last one that begins on or before it. */
  private BitSet statementOf(String source, int line) {
    BitSet found = new BitSet();
    found.set(Math.max(bench.statementLines(source).previousSetBit(line), 0));
    return found;
  }

  private String question(String source, Mutation mutation, List<Probe> tests) {
    String all = tests.stream().map(fingerprints::ofTest).sorted().collect(Collectors.joining());
    return Fingerprints.hash(mutation.key() + fingerprints.ofSource(source) + all);
  }
}
