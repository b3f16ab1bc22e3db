package localorg.mutate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes the engine in one place after the other and looks whether the tests of a project notice:
 * {@code <request file> <engine folder> <folder of this class> <class name part or -> <sample> <seed> <first>}. Prints
 * one line for each change: {@code <class>:<line>\t<what>\t<the test that noticed, or -, or a timeout>}. Exit status 9: a
 * change made the tests run on for ever, and another process has to go on behind it.
 */
public final class MutateMain {
  /** The server is tested over HTTP, the faults by the tests of the package: Apex tests reach neither. */
  private static final List<String> OUT_OF_REACH = List.of("localorg.server.", "localorg.inventory.", "localorg.org.Faults");
  private static final int TIMED_OUT = 9;
  private static final int PATIENCE = 8;
  private static final int SURE_SECONDS = 20;

  private final String request;
  private final List<Path> folders;
  private final PrintStream out;

  private MutateMain(String request, List<Path> folders, PrintStream out) {
    this.request = request;
    this.folders = folders;
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Path engine = Path.of(arguments[1]);
    List<String> places = places(engine, arguments[3]);
    Collections.shuffle(places, new Random(Long.parseLong(arguments[5])));
    int last = Math.min(places.size(), Integer.parseInt(arguments[4]));
    MutateMain run = new MutateMain(Files.readString(Path.of(arguments[0])), List.of(engine, Path.of(arguments[2])), out);
    long start = System.nanoTime();
    String broken = run.tests(null, null, Long.MAX_VALUE);
    if (broken != null) throw new IllegalStateException("The tests fail without any change: " + broken);
    long patience = Math.max(SURE_SECONDS, PATIENCE * (System.nanoTime() - start) / 1_000_000_000L);
    if (arguments[6].equals("0")) out.println("places\t" + places.size());
    for (int i = Integer.parseInt(arguments[6]); i < last; i++) run.mutate(places.get(i), patience);
    System.exit(0);
  }

  /** Every place that can be changed, as class and number. */
  private static List<String> places(Path engine, String part) throws IOException {
    List<String> places = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(engine)) {
      files = all.filter(file -> file.toString().endsWith(".class")).sorted().collect(Collectors.toList());
    }
    for (Path file : files) {
      String name = engine.relativize(file).toString().replaceAll("\\.class$", "").replace('/', '.').replace('\\', '.');
      if (OUT_OF_REACH.stream().anyMatch(name::startsWith) || !part.equals("-") && !name.contains(part)) continue;
      int count = Mutation.count(Files.readAllBytes(file));
      for (int i = 0; i < count; i++) places.add(name + "#" + i);
    }
    return places;
  }

  private void mutate(String place, long patience) throws Exception {
    String name = place.substring(0, place.indexOf('#'));
    Mutation[] made = new Mutation[1];
    byte[] file = Files.readAllBytes(folders.get(0).resolve(name.replace('.', '/') + ".class"));
    byte[] changed = Mutation.apply(file, Integer.parseInt(place.substring(place.indexOf('#') + 1)), made);
    String where = name + ":" + made[0].line + "\t" + made[0].what + "\t";
    String noticed;
    try {
      noticed = tests(name, changed, patience);
    } catch (TimeoutException e) {
      out.println(where + "the tests ran on for ever");
      Runtime.getRuntime().halt(TIMED_OUT);
      return;
    }
    out.println(where + (noticed == null ? "-" : noticed.lines().findFirst().orElse("")));
  }

  /** What a run of the tests noticed; an engine that cannot even start is noticed as well. */
  private String tests(String name, byte[] changed, long seconds) throws Exception {
    ClassLoader loader = new MutantLoader(folders, name, changed);
    FutureTask<String> task = new FutureTask<>(() -> entry(loader).apply(request));
    Thread thread = new Thread(null, task, "tests", 64 << 20);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return "the engine itself: " + e.getCause();
    }
  }

  @SuppressWarnings("unchecked")
  private static Function<String, String> entry(ClassLoader loader) throws ReflectiveOperationException {
    Object entry = Class.forName("localorg.engine.SpecEntry", true, loader).getConstructor().newInstance();
    return (Function<String, String>) entry;
  }
}
