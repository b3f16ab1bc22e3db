package apex.eventbus;

/** Told about events that came to this end. */
public interface EventPublishFailureCallback {
  void onFailure(FailureResult result);
}
