package apex.apexpages;

/** Severity of a page message. */
public enum Severity {
  CONFIRM, ERROR, FATAL, INFO, WARNING
}
