package localorg.data;

import apex.database.DMLOptions;
import apex.lang.ApexList;
import apex.lang.SObject;
import apex.system.AccessLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One DML operation as Apex asks for it. */
public final class DmlRequest {
  /** The operations. */
  public enum Kind { INSERT, UPDATE, UPSERT, DELETE, UNDELETE }

  final Kind kind;
  final List<SObject> rows;
  boolean allOrNone = true;
  boolean userMode;
  String externalId;
  /** What else is to be done with a row right before it is deleted; null for nothing. */
  Consumer<Record> beforeRemoval;
  boolean counted = true;
  boolean truncates;

  private DmlRequest(Kind kind, List<SObject> rows) {
    this.kind = kind;
    this.rows = rows;
  }

  public static DmlRequest of(Kind kind, SObject row) {
    List<SObject> rows = new ArrayList<>();
    rows.add(row);
    return new DmlRequest(kind, rows);
  }

  static DmlRequest of(Kind kind, List<SObject> rows) {
    return new DmlRequest(kind, new ArrayList<>(rows));
  }

  public static DmlRequest of(Kind kind, ApexList list) {
    if (list == null) throw apex.lang.Exceptions.nullReference();
    List<SObject> rows = new ArrayList<>();
    for (Object item : list.items) rows.add((SObject) item);
    return new DmlRequest(kind, rows);
  }

  /** As a DML statement: all or none; {@code mode} is null, or what follows {@code as}. */
  public DmlRequest statement(Object mode) {
    userMode = isUserMode(mode);
    return this;
  }

  public DmlRequest allOrNone(Boolean value) {
    allOrNone = value == null || value;
    return this;
  }

  public DmlRequest options(DMLOptions options) {
    if (options != null && options.OptAllOrNone != null) allOrNone = options.OptAllOrNone;
    else allOrNone = false;
    truncates = options != null && Boolean.TRUE.equals(options.AllowFieldTruncation);
    return this;
  }

  DmlRequest mode(boolean user) {
    userMode = user;
    return this;
  }

  /** A part of another operation, which counts by itself. */
  DmlRequest uncounted() {
    counted = false;
    return this;
  }

  public DmlRequest mode(AccessLevel level) {
    userMode = isUserMode(level);
    return this;
  }

  public DmlRequest externalId(String field) {
    externalId = field;
    return this;
  }

  /** Accepts an AccessLevel or the word the compiler emits. */
  public static boolean isUserMode(Object mode) {
    return mode != null && mode.toString().toUpperCase().contains("USER");
  }
}
