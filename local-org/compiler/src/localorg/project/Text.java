package localorg.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text as editors leave it. */
final class Text {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Text() {}

  /** UTF-8, with or without a byte order mark; what is not UTF-8 becomes replacement characters. */
  static String read(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
