package apex.schema;

/** When describe loads child relationships. */
public enum SObjectDescribeOptions {
  DEFAULT, DEFERRED, FULL
}
