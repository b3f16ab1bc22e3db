package apex.system;

import apex.lang.Id;

/** What makes two queueables the same job. */
public class QueueableDuplicateSignature {
  private final String text;

  QueueableDuplicateSignature(String text) {
    this.text = text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QueueableDuplicateSignature && ((QueueableDuplicateSignature) other).text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  /** Collects the parts of a signature. */
  public static class Builder {
    private static final int MAX_SIZE = 4096;
    private final StringBuilder parts = new StringBuilder();

    public Builder() {}

    public Builder addId(Id id) {
      return addString(id.toString());
    }

    public Builder addInteger(Integer number) {
      return addString(number.toString());
    }

    public Builder addString(String text) {
      parts.append(text).append('\0');
      if (parts.length() > MAX_SIZE) throw new IllegalArgumentException("Signature is too large");
      return this;
    }

    public Integer getSize() {
      return parts.length();
    }

    public Integer getMaxSize() {
      return MAX_SIZE;
    }

    public Integer getRemainingSize() {
      return MAX_SIZE - parts.length();
    }

    public QueueableDuplicateSignature build() {
      return new QueueableDuplicateSignature(parts.toString());
    }
  }
}
