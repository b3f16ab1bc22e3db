package apex.system;

/** Kinds of access that Security.stripInaccessible checks. */
public enum AccessType {
  CREATABLE, READABLE, UPDATABLE, UPSERTABLE
}
