package apex.eventbus;

/** Told about events that came to this end. */
public interface EventPublishSuccessCallback {
  void onSuccess(SuccessResult result);
}
