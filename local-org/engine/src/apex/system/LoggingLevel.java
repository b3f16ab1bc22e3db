package apex.system;

/** Levels of debug lines. */
public enum LoggingLevel {
  DEBUG, ERROR, FINE, FINER, FINEST, INFO, INTERNAL, NONE, WARN
}
