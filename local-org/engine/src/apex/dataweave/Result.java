package apex.dataweave;

import apex.lang.UnsupportedMember;

/** What a script has given. Source: Apex Reference, "Result Class". */
public final class Result {
  private final Object value;

  Result(Object value) {
    this.value = value;
  }

  public Object getValue() {
    return value;
  }

  public String getValueAsString() {
    if (value instanceof String) return (String) value;
    throw new UnsupportedMember("DataWeave.Result.getValueAsString() of a result that is no text");
  }
}
