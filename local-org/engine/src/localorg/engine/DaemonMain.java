package localorg.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.logging.Level;
import java.util.logging.Logger;
import localorg.org.Randomness;

/**
 * Stays and keeps compiler and classes of one project warm: {@code <request file> <address file> <idle seconds>}. The
 * address file, which only its owner can read, holds port and token; who has the token is answered. Every request reads
 * the project anew, so nothing stale is ever served. Ends by itself when nobody has asked for a while, when the address
 * file is gone or another's, or when the request asks for that.
 */
public final class DaemonMain {
  private static final int CHECK_MILLISECONDS = 2_000;
  private static final int PATIENCE_MILLISECONDS = 10_000;

  private final Service service;
  private final Path address;
  private final String token = new Randomness().uuid().toString();
  private final long idleMilliseconds;
  private boolean ends;

  private DaemonMain(Service service, Path address, long idleMilliseconds) {
    this.service = service;
    this.address = address;
    this.idleMilliseconds = idleMilliseconds;
  }

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.OFF);
    Service service = new Service(Request.parse(Files.readString(Path.of(arguments[0]))));
    new DaemonMain(service, Path.of(arguments[1]), Long.parseLong(arguments[2]) * 1000).serve();
    System.exit(0);
  }

  private void serve() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 16, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(CHECK_MILLISECONDS);
      announce(server.getLocalPort());
      long last = System.currentTimeMillis();
      while (!ends && isAnnounced() && System.currentTimeMillis() - last < idleMilliseconds) {
        try (Socket client = server.accept()) {
          answer(client);
          last = System.currentTimeMillis();
        } catch (SocketTimeoutException e) {
          // Nobody asks now: look again whether there is a reason to stay.
          continue;
        } catch (IOException e) {
          // The asker went away; the next one may stay.
          last = System.currentTimeMillis();
        }
      }
      if (isAnnounced()) Files.deleteIfExists(address);
    }
  }

  private void announce(int port) throws IOException {
    Path draft = Files.createTempFile(address.getParent(), "address", ".tmp");
    String text = "{\"port\":" + port + ",\"token\":\"" + token + "\",\"pid\":" + ProcessHandle.current().pid() + "}";
    Files.writeString(draft, text);
    Files.move(draft, address, StandardCopyOption.ATOMIC_MOVE);
  }

  private boolean isAnnounced() throws IOException {
    return Files.exists(address) && Files.readString(address).contains(token);
  }

  private void answer(Socket client) throws IOException {
    client.setSoTimeout(PATIENCE_MILLISECONDS);
    var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null) return;
    Request request = Request.parse(line);
    String given = request.text("token");
    if (given == null || !MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) return;
    ends = "end".equals(request.text("kind"));
    String answer = ends ? "{}" : answer(request);
    Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8);
    out.write(answer + "\n");
    out.flush();
  }

  private String answer(Request request) throws IOException {
    try {
      return service.answer(request);
    } catch (OutOfMemoryError e) {
      // What is left of this process cannot be trusted; the caller starts another one.
      ends = true;
      throw new IOException(e);
    }
  }
}
