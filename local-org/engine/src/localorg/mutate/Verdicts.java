package localorg.mutate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Verdicts of earlier runs, one line each: what was tried, against what, and the test that noticed ({@code -}: none did).
 * A run that is broken off loses nothing: each verdict is written when it is known.
 */
final class Verdicts implements AutoCloseable {
  static final String NONE = "-";

  private final Map<String, String> known = new HashMap<>();
  private final BufferedWriter out;

  Verdicts(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("\t");
        // The last line of a run that was broken off may be half a line.
        if (parts.length == 2) known.put(parts[0], parts[1]);
      }
    }
    out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Name of the test that noticed, {@link #NONE}, or null when that has not been tried. */
  synchronized String find(String question) {
    return known.get(question);
  }

  synchronized void keep(String question, String verdict) {
    known.put(question, verdict);
    try {
      out.write(question + "\t" + verdict + "\n");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
