package apex.apexpages;

import java.util.Objects;

/** A message of a Visualforce page. */
public final class Message {
  private final Severity severity;
  private final String summary;
  private final String detail;
  private final String component;

  public Message(Severity severity, String summary) {
    this(severity, summary, summary, null);
  }

  public Message(Severity severity, String summary, String detail) {
    this(severity, summary, detail, null);
  }

  public Message(Severity severity, String summary, String detail, String component) {
    this.severity = severity;
    this.summary = summary;
    this.detail = detail;
    this.component = component;
  }

  public Severity getSeverity() {
    return severity;
  }

  public String getSummary() {
    return summary;
  }

  public String getDetail() {
    return detail;
  }

  public String getComponentLabel() {
    return component;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Message)) return false;
    Message message = (Message) other;
    return severity == message.severity && Objects.equals(summary, message.summary)
        && Objects.equals(detail, message.detail) && Objects.equals(component, message.component);
  }

  @Override
  public int hashCode() {
    return Objects.hash(severity, summary, detail, component);
  }

  @Override
  public String toString() {
    return "ApexPages.Message[\"" + summary + "\"]";
  }
}
