package localorg.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP server: reads requests, writes answers, and turns refusals into the platform's errors. */
final class HttpFace {
  private static final int WAITING_CONNECTIONS = 1_000;
  private static final long STACK_BYTES = 16L << 20;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
    // Apex may go a thousand calls deep.
    Thread thread = new Thread(null, work, "http", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  });

  private HttpFace(HttpServer server) {
    this.server = server;
  }

  /** Takes the port, 0 for any that is free, on this machine only. */
  static HttpFace open(int port) {
    try {
      return new HttpFace(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING_CONNECTIONS));
    } catch (BindException e) {
      throw new SetUpProblem("Port " + port + " is taken. Stop the program that uses it, or give another one with --port; 0 takes any.");
    } catch (IOException e) {
      throw new SetUpProblem("Port " + port + " cannot be opened: " + e.getMessage());
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void serve(Router router) {
    server.setExecutor(threads);
    server.createContext("/", exchange -> handle(exchange, router));
    server.start();
  }

  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private static void handle(HttpExchange exchange, Router router) throws IOException {
    try {
      Answer answer = answer(exchange, router);
      if (answer == Answer.STREAMED) return;
      router.allowOrigin(exchange);
      answer.headers.forEach(exchange.getResponseHeaders()::set);
      boolean bodiless = answer.body.length == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status, bodiless ? -1 : answer.body.length);
      if (!bodiless) exchange.getResponseBody().write(answer.body);
    } catch (IOException e) {
      // The client has gone; there is nobody to tell.
    } catch (RuntimeException e) {
      router.report(exchange, e);
    } finally {
      exchange.close();
    }
  }

  private static Answer answer(HttpExchange exchange, Router router) throws IOException {
    try {
      return router.route(Call.read(exchange));
    } catch (Refusal refusal) {
      return refusal.answer();
    } catch (ApexFailure failure) {
      return new Refusal(500, "UNKNOWN_EXCEPTION", failure.getMessage()).answer();
    } catch (RuntimeException | Error e) {
      router.report(exchange, e);
      return new Refusal(500, "UNKNOWN_EXCEPTION", ApexFailure.describe(e)).answer();
    }
  }
}
