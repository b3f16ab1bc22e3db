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
  private final Object callback;
  private final List<String> uuids = new ArrayList<>();

  PublishCall(Object callback) {
    this.callback = callback;
  }

  void add(String uuid) {
    uuids.add(uuid);
  }

  /** Callbacks run in a transaction of their own as the automated process. */
  void tell(boolean success) {
    boolean listens = success ? callback instanceof EventPublishSuccessCallback : callback instanceof EventPublishFailureCallback;
    if (!listens || uuids.isEmpty()) return;
    Org org = Org.current();
    org.transactions.begin(false).quiddity = "PLATFORM_EVENT_PUBLISH_CALLBACK";
    org.session.push(org.session.automatedProcess());
    try {
      ApexList list = ApexList.ofStrings(uuids);
      if (success) ((EventPublishSuccessCallback) callback).onSuccess(new SuccessResult(list));
      else ((EventPublishFailureCallback) callback).onFailure(new FailureResult(list));
    } finally {
      org.session.pop();
      org.transactions.end();
    }
  }
}
