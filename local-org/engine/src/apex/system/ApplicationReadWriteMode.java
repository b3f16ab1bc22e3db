package apex.system;

/** Whether the org takes changes. */
public enum ApplicationReadWriteMode {
  DEFAULT, READ_ONLY
}
