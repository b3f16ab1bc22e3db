package localorg.server;

import apex.lang.ApexMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** What subscribers outside hear: platform events and changes of records, kept a while for those who come late. */
final class EventStream {
  private static final int KEPT = 20_000;

  /** One message of a channel, {@code /event/Parcel_Event__e} or {@code /data/ChangeEvents}. */
  static final class Message {
    final long replayId;
    final String channel;
    final ApexMap payload;

    Message(long replayId, String channel, ApexMap payload) {
      this.replayId = replayId;
      this.channel = channel;
      this.payload = payload;
    }
  }

  private final Deque<Message> kept = new ArrayDeque<>();
  private final List<Consumer<Message>> listeners = new ArrayList<>();

  synchronized void add(Message message) {
    kept.add(message);
    if (kept.size() > KEPT) kept.remove();
    for (Consumer<Message> listener : new ArrayList<>(listeners)) listener.accept(message);
  }

  /** Gives what is kept with a higher replay id, and everything from then on. {@code -1}: only what is new, {@code -2}: all. */
  synchronized void subscribe(long replayFrom, Consumer<Message> listener) {
    if (replayFrom != -1) for (Message message : kept) if (message.replayId > replayFrom) listener.accept(message);
    listeners.add(listener);
  }

  synchronized void unsubscribe(Consumer<Message> listener) {
    listeners.remove(listener);
  }
}
