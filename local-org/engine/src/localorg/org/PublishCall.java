package localorg.org;

import apex.eventbus.EventPublishFailureCallback;
import apex.eventbus.EventPublishSuccessCallback;
import apex.eventbus.FailureResult;
import apex.eventbus.SuccessResult;
import apex.lang.ApexList;
import java.util.ArrayList;
import java.util.List;

/** One call of publish, and whom to tell how it ended. */
final class PublishCall {
  private final boolean served;
  private final Object callback;
  boolean immediate;
  private final List<String> uuids = new ArrayList<>();

  /** {@code served}: the callback is kept for an execution with static variables of its own. */
  PublishCall(Object callback, boolean served) {
    this.served = served;
    this.callback = served && callback != null ? Frozen.freeze(callback) : callback;
  }

  void add(String uuid) {
    uuids.add(uuid);
  }

  /** Callbacks run in a transaction of their own as the automated process. */
  void tell(boolean success) {
    if (callback == null || uuids.isEmpty()) return;
    Org org = Org.current();
    Apart.Setting setting = new Apart.Setting(org.session.automatedProcess(), false, "PLATFORM_EVENT_PUBLISH_CALLBACK");
    Throwable failure = Apart.run(setting, () -> call(success));
    if (failure == null) return;
    if (served) org.host().log("ERROR", "Publish callback failed: " + failure + " " + localorg.engine.ApexStack.text(failure));
    else if (failure instanceof RuntimeException) throw (RuntimeException) failure;
    else throw (Error) failure;
  }

  private void call(boolean success) {
    Object listener = served ? Frozen.thaw((String) callback) : callback;
    ApexList list = ApexList.ofStrings(uuids);
    if (success && listener instanceof EventPublishSuccessCallback) {
      ((EventPublishSuccessCallback) listener).onSuccess(new SuccessResult(list));
    } else if (!success && listener instanceof EventPublishFailureCallback) {
      ((EventPublishFailureCallback) listener).onFailure(new FailureResult(list));
    }
  }
}
