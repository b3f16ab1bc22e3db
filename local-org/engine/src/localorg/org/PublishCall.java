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
  private final List<String> lost = new ArrayList<>();

  /** {@code served}: the callback is kept for an execution with static variables of its own. */
  PublishCall(Object callback, boolean served) {
    this.served = served;
    this.callback = served && callback != null ? Frozen.freeze(callback) : callback;
  }

  void add(String uuid) {
    uuids.add(uuid);
  }

  /** An event that the bus loses whatever becomes of the others. */
  void lose(String uuid) {
    lost.add(uuid);
  }

  void tell(boolean success) {
    tell(success, uuids);
    tell(false, lost);
  }

  /** Callbacks run in a transaction of their own as the automated process. */
  private void tell(boolean success, List<String> about) {
    if (callback == null || about.isEmpty()) return;
    Org org = Org.current();
    Apart.Setting setting = new Apart.Setting(org.session.automatedProcess(), false, "PLATFORM_EVENT_PUBLISH_CALLBACK");
    Throwable failure = Apart.run(setting, () -> call(success, about));
    if (failure == null) return;
    if (served) org.host().log("ERROR", "Publish callback failed: " + failure + " " + localorg.engine.ApexStack.text(failure));
    else if (failure instanceof RuntimeException) throw (RuntimeException) failure;
    else throw (Error) failure;
  }

  private void call(boolean success, List<String> about) {
    Object listener = served ? Frozen.thaw((String) callback) : callback;
    ApexList list = ApexList.ofStrings(about);
    if (success && listener instanceof EventPublishSuccessCallback) {
      ((EventPublishSuccessCallback) listener).onSuccess(new SuccessResult(list));
    } else if (!success && listener instanceof EventPublishFailureCallback) {
      ((EventPublishFailureCallback) listener).onFailure(new FailureResult(list));
    }
  }
}
