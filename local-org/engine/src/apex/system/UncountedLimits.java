package apex.system;

/** Limits that this runtime does not count or that no longer apply; only their maxima have a meaning. */
class UncountedLimits {
  UncountedLimits() {}

  public static Integer getQueryLocatorRows() {
    return 0;
  }

  public static Integer getLimitQueryLocatorRows() {
    return 10_000;
  }

  public static Integer getSavepoints() {
    return 0;
  }

  public static Integer getLimitSavepoints() {
    return 5;
  }

  public static Integer getSavepointRollbacks() {
    return 0;
  }

  public static Integer getLimitSavepointRollbacks() {
    return 20;
  }

  public static Integer getMobilePushApexCalls() {
    return 0;
  }

  public static Integer getLimitMobilePushApexCalls() {
    return 10;
  }

  public static Integer getFindSimilarCalls() {
    return 0;
  }

  public static Integer getLimitFindSimilarCalls() {
    return 10;
  }

  public static Integer getRunAs() {
    return 0;
  }

  public static Integer getLimitRunAs() {
    return 20;
  }

  public static Integer getAsyncCalls() {
    return 0;
  }

  public static Integer getLimitAsyncCalls() {
    return 200;
  }

  public static Integer getFieldsDescribes() {
    return 0;
  }

  public static Integer getLimitFieldsDescribes() {
    return 100;
  }

  public static Integer getFieldSetsDescribes() {
    return 0;
  }

  public static Integer getLimitFieldSetsDescribes() {
    return 100;
  }

  public static Integer getChildRelationshipsDescribes() {
    return 0;
  }

  public static Integer getLimitChildRelationshipsDescribes() {
    return 100;
  }

  public static Integer getPicklistDescribes() {
    return 0;
  }

  public static Integer getLimitPicklistDescribes() {
    return 100;
  }

  public static Integer getRecordTypesDescribes() {
    return 0;
  }

  public static Integer getLimitRecordTypesDescribes() {
    return 100;
  }

  public static Integer getScriptStatements() {
    return 0;
  }

  public static Integer getLimitScriptStatements() {
    return 200_000;
  }

  public static Integer getApexCursorRows() {
    return 0;
  }

  public static Integer getLimitApexCursorRows() {
    return 50_000_000;
  }

  public static Integer getFetchCallsOnApexCursor() {
    return 0;
  }

  public static Integer getLimitFetchCallsOnApexCursor() {
    return 10;
  }
}
