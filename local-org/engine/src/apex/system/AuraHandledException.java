package apex.system;

import apex.lang.ApexException;

/** An error for a Lightning page. Apex itself only sees the text that setMessage puts there. */
public class AuraHandledException extends ApexException {
  private final String shown;

  public AuraHandledException(String message) {
    super("Script-thrown exception");
    shown = message;
  }

  /** What the page shows. */
  public String shown() {
    return shown;
  }
}
