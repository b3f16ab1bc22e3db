package apex.system;

import apex.apexpages.Message;
import apex.apexpages.Severity;
import apex.database.Error;
import apex.lang.ApexList;
import apex.lang.Exceptions;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import localorg.org.Org;

/** Messages of the current Visualforce page, and the page. */
public final class ApexPages {
  private ApexPages() {}

  private static List<Message> messages() {
    return Org.current().test.pageMessages;
  }

  public static void addMessage(Message message) {
    // The platform shows the same text once.
    if (!messages().contains(Exceptions.argument(message))) messages().add(message);
  }

  /** One message for each record of a DML error, one for any other exception. */
  public static void addMessages(Object exception) {
    Exception thrown = (Exception) Exceptions.argument(exception);
    if (thrown instanceof DmlException && !((DmlException) thrown).rows().isEmpty()) {
      for (DmlException.Row row : ((DmlException) thrown).rows()) addMessage(error(row.error));
    } else {
      addMessage(new Message(Severity.ERROR, apex.bcl.ExceptionMethods.getMessage(thrown)));
    }
  }

  private static Message error(Error error) {
    return new Message(Severity.ERROR, error.getMessage());
  }

  public static ApexList getMessages() {
    return ApexList.of(TypeRef.parse("ApexPages/Message"), new ArrayList<>(messages()));
  }

  public static Boolean hasMessages() {
    return !messages().isEmpty();
  }

  public static Boolean hasMessages(Severity severity) {
    return messages().stream().anyMatch(message -> message.getSeverity() == severity);
  }

  public static PageReference currentPage() {
    return Org.current().test.currentPage;
  }
}
