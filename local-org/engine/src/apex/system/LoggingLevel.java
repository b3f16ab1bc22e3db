package apex.system;

/** Levels of debug lines; the order is the platform's, from the least to the most important. */
public enum LoggingLevel {
  NONE, INTERNAL, FINEST, FINER, FINE, DEBUG, INFO, WARN, ERROR
}
