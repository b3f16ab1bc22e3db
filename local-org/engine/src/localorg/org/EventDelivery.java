package localorg.org;

/** What an event trigger may ask about its run, and the place from which it wants to go on after a failure. */
final class EventDelivery {
  final int retries;
  final String lastError;
  String checkpoint;

  EventDelivery(int retries, String lastError) {
    this.retries = retries;
    this.lastError = lastError;
  }
}
