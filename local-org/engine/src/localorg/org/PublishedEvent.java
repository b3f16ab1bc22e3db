package localorg.org;

import apex.lang.SObject;

/** A platform event on its way. */
public final class PublishedEvent {
  public final SObject event;
  public final boolean immediate;
  public int retries;
  String lastError;
  /** When its triggers may run, in milliseconds since 1970. */
  long due;

  public PublishedEvent(SObject event, boolean immediate) {
    this.event = event;
    this.immediate = immediate;
  }

  String replayId() {
    return (String) event.values().get("ReplayId");
  }
}
