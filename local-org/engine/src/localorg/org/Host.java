package localorg.org;

import apex.system.HttpRequest;
import apex.system.HttpResponse;

/** What surrounds an org that is served, and what a test has no need of. */
public interface Host {
  /** A new execution of the same org, whose static variables start anew. */
  Org newExecution();

  /** Makes a callout. Other transactions may run meanwhile. */
  HttpResponse callOut(HttpRequest request);

  /** User that runs the triggers of a platform event; null for the automated process. */
  apex.lang.Id eventUser(String event);

  /** How many events the triggers of a platform event take at once. */
  int eventBatchSize(String event);

  /** A transaction has ended well and has written these records. */
  void committed(java.util.List<Transactions.Change> changes);

  /** An event is on its way to its subscribers. */
  void published(PublishedEvent event);

  /** What a transaction has written with System.debug, as {@code LEVEL|text}. */
  void debugLines(java.util.List<String> lines);

  /** Something that the people who look after the org want to know. */
  void log(String level, String text);
}
