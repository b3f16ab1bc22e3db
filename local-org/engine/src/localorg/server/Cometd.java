package localorg.server;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** /cometd: the Bayeux protocol by long polling, as empApi and jsforce speak it. */
final class Cometd {
  private static final int POLL_SECONDS = 30;
  private static final long FORGOTTEN_AFTER = 120_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** One subscriber. */
  private final class Client {
    final String id = newId();
    final Id user;
    final Set<String> channels = new CopyOnWriteArraySet<>();
    final BlockingQueue<EventStream.Message> queue = new LinkedBlockingQueue<>();
    final List<Consumer<EventStream.Message>> listeners = new ArrayList<>();
    volatile long lastSeen = System.currentTimeMillis();

    Client(Id user) {
      this.user = user;
    }

    void close() {
      listeners.forEach(org.stream::unsubscribe);
      clients.remove(id);
    }
  }

  private final LocalOrg org;
  private final Map<String, Client> clients = new ConcurrentHashMap<>();

  Cometd(LocalOrg org) {
    this.org = org;
  }

  private static String newId() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  Answer handle(Call call, Id user) {
    call.require("POST");
    forgetLost();
    Object body = Json.read(call.text());
    List<Object> messages = body instanceof ApexList ? ((ApexList) body).items : List.of(body);
    List<Object> answers = new ArrayList<>();
    for (Object message : messages) {
      if (!(message instanceof ApexMap)) throw new Refusal(400, "INVALID_INPUT", "Every message must be a JSON object.");
      answer((ApexMap) message, user, answers);
    }
    return Answer.json(200, Json.array(answers));
  }

  private void forgetLost() {
    long limit = System.currentTimeMillis() - FORGOTTEN_AFTER;
    for (Client client : clients.values()) if (client.lastSeen < limit) client.close();
  }

  private void answer(ApexMap message, Id user, List<Object> answers) {
    String channel = String.valueOf(message.get("channel"));
    ApexMap answer = Json.object("channel", channel, "id", message.get("id"));
    if (channel.equals("/meta/handshake")) {
      answers.add(handshake(answer, user));
      return;
    }
    Client client = clients.get(String.valueOf(message.get("clientId")));
    if (client == null || !client.user.equals(user)) {
      refuse(answer, "403::Unknown client");
      if (channel.equals("/meta/connect")) answer.put("advice", advice("handshake"));
      answers.add(answer);
      return;
    }
    client.lastSeen = System.currentTimeMillis();
    answer.put("clientId", client.id);
    switch (channel) {
      case "/meta/connect":
        connect(client, message, answer, answers);
        break;
      case "/meta/subscribe":
        answers.add(subscribe(client, message, answer));
        break;
      case "/meta/unsubscribe":
        client.channels.remove(String.valueOf(message.get("subscription")));
        answer.put("subscription", message.get("subscription"));
        answer.put("successful", true);
        answers.add(answer);
        break;
      case "/meta/disconnect":
        client.close();
        answer.put("successful", true);
        answers.add(answer);
        break;
      default:
        answers.add(refuse(answer, "400::Publishing is not supported"));
    }
  }

  private static ApexMap refuse(ApexMap answer, String error) {
    answer.put("successful", false);
    answer.put("error", error);
    return answer;
  }

  private static ApexMap advice(String reconnect) {
    return Json.object("reconnect", reconnect, "interval", 0, "timeout", POLL_SECONDS * 1_000 + 10_000);
  }

  private ApexMap handshake(ApexMap answer, Id user) {
    Client client = new Client(user);
    clients.put(client.id, client);
    answer.put("clientId", client.id);
    answer.put("version", "1.0");
    answer.put("minimumVersion", "1.0");
    answer.put("supportedConnectionTypes", Json.array(List.of("long-polling")));
    answer.put("ext", Json.object("replay", true, "payload.format", true));
    answer.put("advice", advice("retry"));
    answer.put("successful", true);
    return answer;
  }

  private ApexMap subscribe(Client client, ApexMap message, ApexMap answer) {
    List<Object> wanted = message.get("subscription") instanceof ApexList ? ((ApexList) message.get("subscription")).items : List.of(String.valueOf(message.get("subscription")));
    answer.put("subscription", message.get("subscription"));
    for (Object name : wanted) {
      String channel = name.toString();
      try {
        LiveEvents.checkAccess(org, client.user, channel);
      } catch (Refusal refusal) {
        return refuse(answer, "403:denied_by_security_policy:create_denied " + refusal.getMessage());
      }
      Consumer<EventStream.Message> listener = event -> {
        if (event.channel.equals(channel) && client.channels.contains(channel)) client.queue.add(event);
      };
      client.channels.add(channel);
      client.listeners.add(listener);
      org.stream.subscribe(replayFrom(message, channel), listener);
    }
    answer.put("successful", true);
    return answer;
  }

  private static long replayFrom(ApexMap message, String channel) {
    if (!(message.get("ext") instanceof ApexMap)) return -1;
    Object replay = ((ApexMap) message.get("ext")).get("replay");
    Object from = replay instanceof ApexMap ? ((ApexMap) replay).get(channel) : null;
    return from instanceof Number ? ((Number) from).longValue() : -1;
  }

  private void connect(Client client, ApexMap message, ApexMap answer, List<Object> answers) {
    Object advice = message.get("advice");
    boolean atOnce = advice instanceof ApexMap && Integer.valueOf(0).equals(((ApexMap) advice).get("timeout"));
    try {
      EventStream.Message first = client.queue.poll(atOnce ? 0 : POLL_SECONDS, TimeUnit.SECONDS);
      for (EventStream.Message event = first; event != null; event = client.queue.poll()) {
        answers.add(Json.object("channel", event.channel, "data", event.payload));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    client.lastSeen = System.currentTimeMillis();
    answer.put("advice", advice("retry"));
    answer.put("successful", true);
    answers.add(answer);
  }
}
