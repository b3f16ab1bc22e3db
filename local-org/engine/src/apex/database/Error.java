package apex.database;

import apex.lang.ApexList;
import apex.system.StatusCode;
import java.util.List;

/** Why a row failed. */
public final class Error {
  private final StatusCode code;
  private final String message;
  private final List<String> fields;

  public Error(StatusCode code, String message, List<String> fields) {
    this.code = code;
    this.message = message;
    this.fields = fields;
  }

  public StatusCode getStatusCode() {
    return code;
  }

  public String getMessage() {
    return message;
  }

  public ApexList getFields() {
    return ApexList.ofStrings(fields);
  }

  public List<String> fieldNames() {
    return fields;
  }

  @Override
  public String toString() {
    return "Database.Error[getFields=" + getFields() + ";getMessage=" + message + ";getStatusCode=" + code + ";]";
  }
}
