package localorg.mutate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loads the engine afresh, one of its classes changed; everything else comes from outside. */
final class MutantLoader extends ClassLoader {
  private final List<Path> folders;
  private final String changed;
  private final byte[] bytes;

  /** {@code folders} hold the engine; {@code changed} is the name of the class that {@code bytes} replaces, or null. */
  MutantLoader(List<Path> folders, String changed, byte[] bytes) {
    super(MutantLoader.class.getClassLoader());
    this.folders = folders;
    this.changed = changed;
    this.bytes = bytes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> found = findLoadedClass(name);
      if (found != null) return found;
      byte[] own = name.startsWith("localorg.mutate.") ? null : bytesOf(name);
      return own == null ? super.loadClass(name, resolve) : defineClass(name, own, 0, own.length);
    }
  }

  private byte[] bytesOf(String name) {
    if (name.equals(changed)) return bytes;
    for (Path folder : folders) {
      Path file = folder.resolve(name.replace('.', '/') + ".class");
      try {
        if (Files.exists(file)) return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return null;
  }
}
