package localorg.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers one request: {@code <request file> <answer file>}, both JSON. */
public final class TestMain {
  private TestMain() {}

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.OFF);
    Request request = Request.parse(Files.readString(Path.of(arguments[0])));
    try (Service service = new Service(request)) {
      Files.writeString(Path.of(arguments[1]), service.answer(request));
    }
    System.exit(0);
  }
}
