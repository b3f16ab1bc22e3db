package apex.compiled;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.system.TriggerOperation;
import localorg.org.TriggerRun;

/** The context variables of a trigger. */
public final class TriggerAccess {
  private TriggerAccess() {}

  public static Object getTriggerInstance() {
    return TriggerRun.running() == null ? null : TriggerRun.running().instance();
  }

  public static ApexList getNew() {
    return TriggerRun.running() == null ? null : TriggerRun.running().newRows();
  }

  public static ApexMap getNewMap() {
    return TriggerRun.running() == null ? null : TriggerRun.running().newMap();
  }

  public static ApexList getOld() {
    return TriggerRun.running() == null ? null : TriggerRun.running().oldRows();
  }

  public static ApexMap getOldMap() {
    return TriggerRun.running() == null ? null : TriggerRun.running().oldMap();
  }

  public static Integer getSize() {
    return TriggerRun.running() == null ? null : TriggerRun.running().size();
  }

  public static TriggerOperation operationType() {
    return TriggerRun.running() == null ? null : TriggerRun.running().operation();
  }

  private static boolean is(String part) {
    return TriggerRun.running() != null && TriggerRun.running().operation().name().contains(part);
  }

  public static Boolean isExecuting() {
    return TriggerRun.running() != null;
  }

  public static Boolean isBefore() {
    return is("BEFORE");
  }

  public static Boolean isAfter() {
    return is("AFTER");
  }

  public static Boolean isInsert() {
    return is("INSERT");
  }

  public static Boolean isUpdate() {
    return is("UPDATE");
  }

  public static Boolean isDelete() {
    return is("_DELETE");
  }

  public static Boolean isUndelete() {
    return is("UNDELETE");
  }
}
