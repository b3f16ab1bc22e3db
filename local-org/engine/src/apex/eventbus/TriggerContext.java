package apex.eventbus;

import localorg.org.Org;

/** What an event trigger knows about its run. */
public final class TriggerContext {
  public Integer retries;
  public String lastError;

  private TriggerContext(Integer retries, String lastError) {
    this.retries = retries;
    this.lastError = lastError;
  }

  public static TriggerContext currentContext() {
    return new TriggerContext(Org.current().events.retries(), Org.current().events.lastError());
  }

  public void setResumeCheckpoint(String replayId) {
    Org.current().events.checkpoint(replayId);
  }

  public String getResumeCheckpoint() {
    return Org.current().events.checkpoint();
  }
}
