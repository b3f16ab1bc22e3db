package apex.system;

import apex.approval.ProcessRequest;
import apex.approval.ProcessResult;
import apex.approval.ProcessSubmitRequest;
import apex.database.Error;
import apex.lang.Exceptions;
import apex.lang.UnsupportedMember;
import java.util.List;
import localorg.org.Org;

/** Why an org without approval processes takes no request. */
final class ApprovalRefusal {
  private static final String NONE = "No applicable approval process was found.";

  private ApprovalRefusal() {}

  /** Steps of approvals cannot exist here, and processes of the project are not run: neither is guessed. */
  static ProcessResult of(ProcessRequest request, int index, Boolean allOrNone) {
    boolean isSubmission = Exceptions.argument(request) instanceof ProcessSubmitRequest;
    if (!isSubmission || !Org.catalog().project().filesOf("approvalProcess").isEmpty()) {
      throw new UnsupportedMember("System.Approval.process() with approval processes");
    }
    Error error = new Error(StatusCode.NO_APPLICABLE_PROCESS, NONE, List.of());
    if (!Boolean.TRUE.equals(allOrNone)) return new ProcessResult(((ProcessSubmitRequest) request).getObjectId(), error);
    throw new DmlException("Process failed. First exception on row " + index + "; first error: NO_APPLICABLE_PROCESS, "
        + NONE + ": []", List.of(new DmlException.Row(index, null, error, "")));
  }
}
