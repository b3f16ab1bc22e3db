package apex.messaging;

import apex.lang.ApexSet;
import apex.lang.Exceptions;
import localorg.org.Org;

/** A notification for people, which a local org keeps and shows to nobody. */
public final class CustomNotification {
  private String typeId;
  private String sender;
  private String title;
  private String body;
  private String targetId;
  private String targetPageRef;

  public CustomNotification() {}

  public CustomNotification(String typeId, String sender, String title, String body, String targetId, String targetPageRef) {
    this.typeId = typeId;
    this.sender = sender;
    this.title = title;
    this.body = body;
    this.targetId = targetId;
    this.targetPageRef = targetPageRef;
  }

  public void setNotificationTypeId(String id) {
    typeId = id;
  }

  public void setTitle(String text) {
    title = text;
  }

  public void setBody(String text) {
    body = text;
  }

  public void setTargetId(String id) {
    targetId = id;
  }

  public void setTargetPageRef(String page) {
    targetPageRef = page;
  }

  public void send(ApexSet users) {
    Exceptions.argument(users);
    Org.current().test.notifications.add(this);
  }
}
