package apex.system;

import apex.database.Cursor;
import apex.database.DeleteResult;
import apex.database.QueryLocator;
import apex.database.UndeleteResult;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.SObject;
import java.util.ArrayList;
import java.util.List;
import localorg.data.Dml;
import localorg.data.DmlRequest;
import localorg.data.DmlRequest.Kind;
import localorg.org.Limits;
import localorg.org.Org;
import localorg.soql.Queries;

/** Methods of Database. */
public class Database extends DatabaseMerges {
  protected Database() {}

  public static ApexList query(String soql) {
    return Queries.run(soql, null, null);
  }

  public static ApexList query(String soql, AccessLevel level) {
    return Queries.run(soql, null, level);
  }

  public static ApexList queryWithBinds(String soql, ApexMap binds, AccessLevel level) {
    return Queries.run(soql, insensitive(binds), level);
  }

  public static Integer countQuery(String soql) {
    return Queries.count(soql, null, null);
  }

  public static Integer countQuery(String soql, AccessLevel level) {
    return Queries.count(soql, null, level);
  }

  public static Integer countQueryWithBinds(String soql, ApexMap binds, AccessLevel level) {
    return Queries.count(soql, insensitive(binds), level);
  }

  /** Bind names ignore case. */
  private static ApexMap insensitive(ApexMap binds) {
    ApexMap map = ApexMap.ofObjects().ignoringCase();
    if (binds != null) map.putAll(binds);
    return map;
  }

  public static QueryLocator getQueryLocator(String soql) {
    return new QueryLocator(soql, Queries.run(soql, null, null));
  }

  public static QueryLocator getQueryLocator(String soql, AccessLevel level) {
    return new QueryLocator(soql, Queries.run(soql, null, level));
  }

  public static QueryLocator getQueryLocatorWithBinds(String soql, ApexMap binds, AccessLevel level) {
    return new QueryLocator(soql, Queries.run(soql, insensitive(binds), level));
  }

  public static QueryLocator getQueryLocator(ApexList rows) {
    return new QueryLocator("", rows);
  }

  public static QueryLocator getQueryLocator(ApexList rows, AccessLevel level) {
    return getQueryLocator(rows);
  }

  public static Cursor getCursor(String soql) {
    return new Cursor(Queries.run(soql, null, null));
  }

  public static Cursor getCursor(String soql, Object level) {
    return new Cursor(Queries.run(soql, null, level));
  }

  public static Cursor getCursorWithBinds(String soql, ApexMap binds, Object level) {
    return new Cursor(Queries.run(soql, insensitive(binds), level));
  }

  public static String executeBatch(Object batch) {
    return executeBatch(batch, 200);
  }

  public static String executeBatch(Object batch, Integer size) {
    return Org.current().async.executeBatch(batch, size).toString();
  }

  public static Savepoint setSavepoint() {
    Org.limits().use(Limits.Kind.DML_STATEMENTS, 1);
    return new Savepoint(Org.current().store.snapshot());
  }

  public static void rollback(Savepoint savepoint) {
    if (savepoint.released) throw new TypeException("Savepoint has been released");
    Org.limits().use(Limits.Kind.DML_STATEMENTS, 1);
    Org.current().store.restore(savepoint.snapshot);
  }

  public static void releaseSavepoint(Savepoint savepoint) {
    savepoint.released = true;
    Org.current().transactions.current().uncommittedWork = false;
  }

  /** Rows to delete by their ids. */
  private static ApexList rowsOf(ApexList idsOrRows) {
    List<Object> rows = new ArrayList<>();
    for (Object item : idsOrRows.items) rows.add(item instanceof SObject ? item : row((Id) apex.bcl.IdMethods.valueOfNullOk(item)));
    return ApexList.ofObjects(rows);
  }

  private static SObject row(Id id) {
    return apex.bcl.IdMethods.getSobjectType(id).newSObject(id);
  }

  private static ApexList remove(ApexList rows, Boolean all, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.DELETE, rowsOf(rows)).allOrNone(all).mode(level));
  }

  public static ApexList delete(ApexList rows) {
    return remove(rows, true, null);
  }

  public static ApexList delete(ApexList rows, Boolean all) {
    return remove(rows, all, null);
  }

  public static ApexList delete(ApexList rows, AccessLevel level) {
    return remove(rows, true, level);
  }

  public static ApexList delete(ApexList rows, Boolean all, AccessLevel level) {
    return remove(rows, all, level);
  }

  private static DeleteResult removeOne(SObject row, Boolean all, AccessLevel level) {
    return (DeleteResult) Dml.run(DmlRequest.of(Kind.DELETE, row).allOrNone(all).mode(level)).get(0);
  }

  public static DeleteResult delete(SObject row) {
    return removeOne(row, true, null);
  }

  public static DeleteResult delete(SObject row, Boolean all) {
    return removeOne(row, all, null);
  }

  public static DeleteResult delete(SObject row, AccessLevel level) {
    return removeOne(row, true, level);
  }

  public static DeleteResult delete(SObject row, Boolean all, AccessLevel level) {
    return removeOne(row, all, level);
  }

  public static DeleteResult delete(Id id) {
    return removeOne(row(id), true, null);
  }

  public static DeleteResult delete(Id id, Boolean all) {
    return removeOne(row(id), all, null);
  }

  public static DeleteResult delete(Id id, AccessLevel level) {
    return removeOne(row(id), true, level);
  }

  public static DeleteResult delete(Id id, Boolean all, AccessLevel level) {
    return removeOne(row(id), all, level);
  }

  private static ApexList restore(ApexList rows, Boolean all, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.UNDELETE, rowsOf(rows)).allOrNone(all).mode(level));
  }

  private static UndeleteResult restoreOne(SObject row, Boolean all, AccessLevel level) {
    return (UndeleteResult) Dml.run(DmlRequest.of(Kind.UNDELETE, row).allOrNone(all).mode(level)).get(0);
  }

  public static ApexList undelete(ApexList rows) {
    return restore(rows, true, null);
  }

  public static ApexList undelete(ApexList rows, Boolean all) {
    return restore(rows, all, null);
  }

  public static ApexList undelete(ApexList rows, AccessLevel level) {
    return restore(rows, true, level);
  }

  public static ApexList undelete(ApexList rows, Boolean all, AccessLevel level) {
    return restore(rows, all, level);
  }

  public static UndeleteResult undelete(SObject row) {
    return restoreOne(row, true, null);
  }

  public static UndeleteResult undelete(SObject row, Boolean all) {
    return restoreOne(row, all, null);
  }

  public static UndeleteResult undelete(SObject row, AccessLevel level) {
    return restoreOne(row, true, level);
  }

  public static UndeleteResult undelete(SObject row, Boolean all, AccessLevel level) {
    return restoreOne(row, all, level);
  }

  public static UndeleteResult undelete(Id id) {
    return restoreOne(row(id), true, null);
  }

  public static UndeleteResult undelete(Id id, Boolean all) {
    return restoreOne(row(id), all, null);
  }

  public static UndeleteResult undelete(Id id, AccessLevel level) {
    return restoreOne(row(id), true, level);
  }

  public static UndeleteResult undelete(Id id, Boolean all, AccessLevel level) {
    return restoreOne(row(id), all, level);
  }
}
