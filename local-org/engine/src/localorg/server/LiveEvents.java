package localorg.server;

import apex.lang.Id;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** /local/events: server-sent events of one channel or several, with the replay id as the id of each. */
final class LiveEvents {
  private static final long HEARTBEAT_SECONDS = 15;

  private final LocalOrg org;

  LiveEvents(LocalOrg org) {
    this.org = org;
  }

  Answer handle(Call call, Id user) {
    call.require("GET");
    List<String> channels = List.of(call.query.getOrDefault("channel", Messages.CHANGES).split(","));
    channels.forEach(channel -> checkAccess(org, user, channel));
    String last = call.header("Last-Event-Id");
    long replay = Long.parseLong(last != null ? last : call.query.getOrDefault("replay", "-1"));
    BlockingQueue<EventStream.Message> queue = new LinkedBlockingQueue<>();
    Consumer<EventStream.Message> listener = message -> {
      if (channels.contains(message.channel)) queue.add(message);
    };
    org.stream.subscribe(replay, listener);
    try {
      send(call, queue);
    } catch (IOException | InterruptedException e) {
      // The listener has gone, or the org stops.
    } finally {
      org.stream.unsubscribe(listener);
    }
    return Answer.STREAMED;
  }

  /** Who may not read an event may not hear of it. */
  static void checkAccess(LocalOrg org, Id user, String channel) {
    if (channel.equals(Messages.CHANGES)) return;
    String name = channel.replaceFirst("^/event/", "");
    boolean allowed = channel.startsWith("/event/") && org.transact(user, "REST", () -> {
      ObjectModel model = Org.findObject(name);
      return model != null && model.kind == ObjectModel.Kind.EVENT && Org.access().canRead(model);
    });
    if (!allowed) throw new Refusal(403, "INSUFFICIENT_ACCESS", "The channel you requested to subscribe to does not exist or you may not read it: " + channel);
  }

  private static void send(Call call, BlockingQueue<EventStream.Message> queue) throws IOException, InterruptedException {
    call.exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    call.exchange.getResponseHeaders().set("Cache-Control", "no-store");
    call.exchange.sendResponseHeaders(200, 0);
    OutputStream out = call.exchange.getResponseBody();
    write(out, ": listening\n\n");
    while (true) {
      EventStream.Message message = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
      write(out, message == null ? ": still here\n\n" : "id: " + message.replayId + "\nevent: " + message.channel + "\ndata: " + Json.text(message.payload) + "\n\n");
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
