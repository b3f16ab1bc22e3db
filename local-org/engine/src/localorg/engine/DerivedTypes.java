package localorg.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Platform types that are mere data: enums, interfaces, exceptions, and classes that keep values in fields or behind
 * getters and setters. The declarations say all there is to know about them, so their classes are made from the stubs
 * on the class path when they are first used. Members with behaviour are left out and stay missing by name.
 */
final class DerivedTypes {
  /** Packages whose types are results of calls: whatever they give was put in by the runtime. */
  private static final Set<String> OF_RESULTS = Set.of("reports");

  private DerivedTypes() {}

  /** The class file of a runtime class such as {@code apex.metadata.Layout}, or of a script's type; null when nothing declares it. */
  static byte[] classFile(String name) {
    StubType type = find(name);
    if (type == null) return ScriptTypes.classFile(name);
    return new DerivedClassWriter(name.replace('.', '/'), type).bytes();
  }

  /** What the stub behind a runtime class declares; null when there is none. */
  static StubType find(String name) {
    if (!name.startsWith("apex.")) return null;
    String[] parts = name.split("\\.", 3);
    if (parts.length < 3) return null;
    String top = parts[2].contains("$") ? parts[2].substring(0, parts[2].indexOf('$')) : parts[2];
    List<String> lines = stub(Namespaces.ofPackage(parts[1]) + "/" + top + ".cls");
    return lines == null ? null : StubType.read(lines, parts[2].substring(parts[2].lastIndexOf('$') + 1),
        OF_RESULTS.contains(parts[1]));
  }

  private static List<String> stub(String resource) {
    try {
      // Stubs made by hand stand behind the others on the class path, and override them.
      URL last = null;
      for (URL found : Collections.list(DerivedTypes.class.getClassLoader().getResources(resource))) last = found;
      if (last == null) return null;
      try (InputStream stream = last.openStream()) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().collect(Collectors.toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
