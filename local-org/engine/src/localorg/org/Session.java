package localorg.org;

import apex.lang.Id;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import localorg.data.Record;

/** Who is running, and with which rights. */
public final class Session {
  private final Deque<Id> users = new ArrayDeque<>();
  private final OrgTemplate template;
  private boolean sharing;

  Session(OrgTemplate template) {
    this.template = template;
    users.push(template.adminId);
  }

  /** Sharing declarations of the classes on the call stack; returns whether sharing was enforced before. */
  public Boolean pushSharing(String declared) {
    boolean before = sharing;
    if (declared.equals("WITH")) sharing = true;
    if (declared.equals("WITHOUT")) sharing = false;
    return before;
  }

  public void popSharing(Boolean before) {
    sharing = before;
  }

  public boolean enforcesSharing() {
    return sharing;
  }

  public Id userId() {
    return users.peek();
  }

  public Record user() {
    return Org.current().store.find("User", userId());
  }

  public void push(Id user) {
    users.push(user);
  }

  public void pop() {
    users.pop();
  }

  public Id automatedProcess() {
    return template.automatedProcessId;
  }

  public ZoneId timeZone() {
    Record user = user();
    Object zone = user == null ? null : user.get("TimeZoneSidKey");
    return ZoneId.of(zone == null ? OrgTemplate.TIME_ZONE : zone.toString());
  }

  public Access access() {
    return new Access(user());
  }
}
