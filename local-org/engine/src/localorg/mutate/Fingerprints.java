package localorg.mutate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import localorg.engine.TestBench;
import localorg.engine.TestBench.Probe;
import localorg.project.ApexSource;

/** Short names of what a verdict depends on: the same as long as all of it stays the same. */
final class Fingerprints {
  private static final int LENGTH = 16;

  private final String context;
  private final Map<String, String> sources = new HashMap<>();
  private final Map<Probe, String> tests = new ConcurrentHashMap<>();

  /** {@code context}: everything else that counts, such as the engine and the objects of the project. */
  Fingerprints(String context, List<ApexSource> all) {
    this.context = context;
    for (ApexSource source : all) sources.put(TestBench.key(source), hash(source.body + "\0" + source.apiVersion));
  }

  String ofSource(String key) {
    return sources.getOrDefault(key, "");
  }

  /** Of a test: its own class and every class of which it runs a line. */
  String ofTest(Probe test) {
    return tests.computeIfAbsent(test, this::computed);
  }

  private String computed(Probe test) {
    StringBuilder text = new StringBuilder(context).append(test.name()).append(ofSource(test.className));
    for (String reached : test.lines.keySet()) text.append(reached).append(ofSource(reached));
    return hash(text.toString());
  }

  static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
