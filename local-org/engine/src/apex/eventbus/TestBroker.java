package apex.eventbus;

import localorg.org.Org;

/** Delivers or fails the events that a test has published. */
public final class TestBroker {
  public TestBroker() {}

  public void deliver() {
    Org.current().events.deliver();
  }

  public void fail() {
    Org.current().events.fail();
  }
}
