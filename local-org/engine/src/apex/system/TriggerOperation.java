package apex.system;

/** When a trigger runs. */
public enum TriggerOperation {
  AFTER_DELETE, AFTER_INSERT, AFTER_UNDELETE, AFTER_UPDATE, BEFORE_DELETE, BEFORE_INSERT, BEFORE_UPDATE
}
