package localorg.stubs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Writes one Apex source stub for every platform type that the type jar declares. */
public final class StubGenerator {
  private final Map<String, ClassNode> types = new TreeMap<>();

  public static void main(String[] arguments) throws IOException {
    StubGenerator generator = new StubGenerator();
    generator.read(Path.of(arguments[0]));
    System.out.println(generator.write(Path.of(arguments[1])));
  }

  private void read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.getName().endsWith(".class")) continue;
        String name = entry.getName().substring(0, entry.getName().length() - ".class".length());
        if (!StubNames.isStubbed(name)) continue;
        ClassNode node = new ClassNode();
        try (InputStream in = zip.getInputStream(entry)) {
          new ClassReader(in).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
        types.put(name, node);
      }
    }
  }

  private int write(Path out) throws IOException {
    int written = 0;
    for (Map.Entry<String, ClassNode> type : types.entrySet()) {
      String simple = StubNames.simpleName(type.getKey());
      if (simple.contains("$")) continue;
      Path folder = out.resolve(StubNames.namespace(type.getKey()));
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(simple + ".cls"), new StubWriter(type.getValue(), inner(type.getKey())).source());
      written++;
    }
    return written;
  }

  private List<ClassNode> inner(String outer) {
    List<ClassNode> result = new ArrayList<>();
    for (Map.Entry<String, ClassNode> type : types.entrySet()) {
      String name = type.getKey();
      if (name.startsWith(outer + "$") && name.indexOf('$', outer.length() + 1) < 0) result.add(type.getValue());
    }
    return result;
  }
}
