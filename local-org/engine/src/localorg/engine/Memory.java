package localorg.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this process has taken. */
final class Memory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private Memory() {}

  /** The most it had at once where the system tells (Linux), the heap it has now elsewhere. */
  static long peakMegabytes() {
    try {
      if (Files.isReadable(STATUS)) {
        for (String line : Files.readAllLines(STATUS)) {
          if (line.startsWith(PEAK)) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException e) {
      // What the system does not tell now it may tell next time: the heap is a fair answer meanwhile.
      return Runtime.getRuntime().totalMemory() >> 20;
    }
    return Runtime.getRuntime().totalMemory() >> 20;
  }
}
