package apex.compiled;

import apex.database.DeleteResult;
import apex.database.QueryLocator;
import apex.database.SaveResult;
import apex.database.UndeleteResult;
import apex.database.UpsertResult;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.SObject;
import apex.schema.SObjectField;
import apex.schema.SObjectType;
import java.util.Locale;
import localorg.data.Dml;
import localorg.data.DmlRequest;
import localorg.org.Org;
import localorg.soql.Queries;

/** DML statements, inline queries and tokens of compiled code. The mode argument is null without {@code as user}. */
public final class DataAccess extends apex.system.Database {
  private DataAccess() {}

  public static ApexList queryMap(String soql, ApexMap binds) {
    return Queries.run(soql, binds, null);
  }

  public static Integer countQueryMap(String soql, ApexMap binds) {
    return Queries.count(soql, binds, null);
  }

  public static QueryLocator getQueryLocator(String soql, ApexMap binds, Boolean a, Boolean b) {
    return new QueryLocator(soql, Queries.run(soql, binds, null));
  }

  public static QueryLocator getQueryLocator(String soql, ApexMap binds, Boolean a, Boolean b, Object mode) {
    return new QueryLocator(soql, Queries.run(soql, binds, mode));
  }

  public static QueryLocator getQueryLocator(String soql, ApexMap binds) {
    return new QueryLocator(soql, Queries.run(soql, binds, null));
  }

  public static QueryLocator getQueryLocator(String soql, ApexMap binds, Object mode) {
    return new QueryLocator(soql, Queries.run(soql, binds, mode));
  }

  public static QueryLocator getEmptyQueryLocator(String type) {
    return new QueryLocator("", ApexList.ofObjects(java.util.List.of()));
  }

  public static Object getSObjectType(String name) {
    return SObjectType.of(Org.object(name).name);
  }

  public static SObjectField getApexFieldToken(String object, String field, String namespace) {
    return SObjectField.of(Org.object(object).name, Org.object(object).fields.get(field).name);
  }

  public static SaveResult insertFromDML(SObject row) {
    return insertFromDML(row, null);
  }

  public static SaveResult insertFromDML(SObject row, Object mode) {
    return (SaveResult) Dml.run(DmlRequest.of(DmlRequest.Kind.INSERT, row).statement(mode)).get(0);
  }

  public static ApexList insertFromDML(ApexList rows) {
    return insertFromDML(rows, null);
  }

  public static ApexList insertFromDML(ApexList rows, Object mode) {
    return Dml.runList(DmlRequest.of(DmlRequest.Kind.INSERT, rows).statement(mode));
  }

  public static SaveResult updateFromDML(SObject row) {
    return updateFromDML(row, null);
  }

  public static SaveResult updateFromDML(SObject row, Object mode) {
    return (SaveResult) Dml.run(DmlRequest.of(DmlRequest.Kind.UPDATE, row).statement(mode)).get(0);
  }

  public static ApexList updateFromDML(ApexList rows) {
    return updateFromDML(rows, null);
  }

  public static ApexList updateFromDML(ApexList rows, Object mode) {
    return Dml.runList(DmlRequest.of(DmlRequest.Kind.UPDATE, rows).statement(mode));
  }

  public static DeleteResult deleteFromDML(SObject row) {
    return deleteFromDML(row, null);
  }

  public static DeleteResult deleteFromDML(SObject row, Object mode) {
    return (DeleteResult) Dml.run(DmlRequest.of(DmlRequest.Kind.DELETE, row).statement(mode)).get(0);
  }

  public static ApexList deleteFromDML(ApexList rows) {
    return deleteFromDML(rows, null);
  }

  public static ApexList deleteFromDML(ApexList rows, Object mode) {
    return Dml.runList(DmlRequest.of(DmlRequest.Kind.DELETE, rows).statement(mode));
  }

  public static UndeleteResult undeleteFromDML(SObject row) {
    return undeleteFromDML(row, null);
  }

  public static UndeleteResult undeleteFromDML(SObject row, Object mode) {
    return (UndeleteResult) Dml.run(DmlRequest.of(DmlRequest.Kind.UNDELETE, row).statement(mode)).get(0);
  }

  public static ApexList undeleteFromDML(ApexList rows) {
    return undeleteFromDML(rows, null);
  }

  public static ApexList undeleteFromDML(ApexList rows, Object mode) {
    return Dml.runList(DmlRequest.of(DmlRequest.Kind.UNDELETE, rows).statement(mode));
  }

  public static UpsertResult upsertFromDML(SObject row, String object, String field, String namespace) {
    return upsertFromDML(row, object, field, namespace, null);
  }

  public static UpsertResult upsertFromDML(SObject row, String object, String field, String namespace, Object mode) {
    return (UpsertResult) Dml.run(
        DmlRequest.of(DmlRequest.Kind.UPSERT, row).externalId(key(field)).statement(mode)).get(0);
  }

  public static ApexList upsertFromDML(ApexList rows, String object, String field, String namespace) {
    return upsertFromDML(rows, object, field, namespace, null);
  }

  public static ApexList upsertFromDML(ApexList rows, String object, String field, String namespace, Object mode) {
    return Dml.runList(DmlRequest.of(DmlRequest.Kind.UPSERT, rows).externalId(key(field)).statement(mode));
  }

  /** Null stands for the record id. */
  private static String key(String field) {
    return field == null || field.isEmpty() || field.toLowerCase(Locale.ROOT).equals("id") ? null : field;
  }

  public static Object mergeFromDML(SObject master, SObject duplicate) {
    return merge(master, duplicate);
  }

  public static Object mergeFromDML(SObject master, Id duplicate) {
    return merge(master, duplicate);
  }

  public static Object mergeFromDML(SObject master, ApexList duplicates) {
    return merge(master, duplicates);
  }
}
