package localorg.server;

import apex.lang.Id;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens and whose they are. A session that is used lives on; one that is not ends after a while. */
final class Sessions {
  /** Somebody who is signed in. */
  static final class Session {
    final String token;
    final Id user;
    volatile long ends;

    Session(String token, Id user) {
      this.token = token;
      this.user = user;
    }
  }

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, Session> byToken = new ConcurrentHashMap<>();
  private final LocalOrg org;

  Sessions(LocalOrg org) {
    this.org = org;
  }

  Session open(Id user) {
    byte[] secret = new byte[48];
    RANDOM.nextBytes(secret);
    String token = org.organizationId().substring(0, 15) + "!" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Session session = new Session(token, user);
    prolong(session);
    byToken.put(token, session);
    return session;
  }

  private void prolong(Session session) {
    session.ends = org.state.clock.millis() + org.settings.sessionMinutes * 60_000L;
  }

  /** @throws Refusal 401 when the token is missing, unknown, revoked or has ended */
  Session require(String token) {
    Session session = token == null ? null : byToken.get(token);
    if (session == null || session.ends <= org.state.clock.millis()) throw Refusal.badSession();
    prolong(session);
    return session;
  }

  boolean close(String token) {
    return byToken.remove(token) != null;
  }

  /** Ends every session, as an admin may do; returns how many there were. */
  int closeAll() {
    int count = byToken.size();
    byToken.clear();
    return count;
  }
}
