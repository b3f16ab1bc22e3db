package localorg.compiler;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the compiler has made of a project, so that the next compilation can begin from there. */
public final class CompiledState {
  /** Stands for everything besides the sources that the compiler looks at. */
  final String environment;
  /** Source text by path, as it was compiled. */
  final Map<String, String> sources = new TreeMap<>();
  public final Map<String, byte[]> classFiles = new TreeMap<>();
  public final List<CompileError> errors = new ArrayList<>();

  CompiledState(String environment) {
    this.environment = environment;
  }

  /** Reads a state; null when there is none, or one that cannot be read: then everything is compiled anew. */
  public static CompiledState load(Path file) {
    if (!Files.exists(file)) return null;
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      CompiledState state = new CompiledState(text(in));
      for (int count = in.readInt(); count > 0; count--) state.sources.put(text(in), text(in));
      for (int count = in.readInt(); count > 0; count--) state.classFiles.put(text(in), in.readNBytes(in.readInt()));
      for (int count = in.readInt(); count > 0; count--) {
        state.errors.add(new CompileError(text(in), in.readInt(), in.readInt(), text(in)));
      }
      return state;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  public void save(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
      write(out, environment);
      out.writeInt(sources.size());
      for (Map.Entry<String, String> entry : sources.entrySet()) {
        write(out, entry.getKey());
        write(out, entry.getValue());
      }
      out.writeInt(classFiles.size());
      for (Map.Entry<String, byte[]> entry : classFiles.entrySet()) {
        write(out, entry.getKey());
        out.writeInt(entry.getValue().length);
        out.write(entry.getValue());
      }
      out.writeInt(errors.size());
      for (CompileError error : errors) {
        write(out, error.file);
        out.writeInt(error.line);
        out.writeInt(error.column);
        write(out, error.message);
      }
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
