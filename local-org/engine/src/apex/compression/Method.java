package apex.compression;

/** How an entry is kept. */
public enum Method {
  DEFLATED, STORED
}
