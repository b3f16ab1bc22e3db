package apex.system;

import apex.database.DMLOptions;
import apex.database.SaveResult;
import apex.database.UpsertResult;
import apex.lang.ApexList;
import apex.lang.SObject;
import apex.schema.SObjectField;
import localorg.data.Dml;
import localorg.data.DmlRequest;
import localorg.data.DmlRequest.Kind;

/** Insert, update and upsert of Database in all their signatures. */
class DatabaseWrites {
  public static SaveResult insert(SObject row) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.INSERT, row)).get(0);
  }

  public static ApexList insert(ApexList rows) {
    return Dml.runList(DmlRequest.of(Kind.INSERT, rows));
  }

  public static SaveResult insert(SObject row, Boolean all) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.INSERT, row).allOrNone(all)).get(0);
  }

  public static ApexList insert(ApexList rows, Boolean all) {
    return Dml.runList(DmlRequest.of(Kind.INSERT, rows).allOrNone(all));
  }

  public static SaveResult insert(SObject row, AccessLevel level) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.INSERT, row).mode(level)).get(0);
  }

  public static ApexList insert(ApexList rows, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.INSERT, rows).mode(level));
  }

  public static SaveResult insert(SObject row, Boolean all, AccessLevel level) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.INSERT, row).allOrNone(all).mode(level)).get(0);
  }

  public static ApexList insert(ApexList rows, Boolean all, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.INSERT, rows).allOrNone(all).mode(level));
  }

  public static SaveResult insert(SObject row, DMLOptions options) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.INSERT, row).options(options)).get(0);
  }

  public static ApexList insert(ApexList rows, DMLOptions options) {
    return Dml.runList(DmlRequest.of(Kind.INSERT, rows).options(options));
  }

  public static SaveResult insert(SObject row, DMLOptions options, AccessLevel level) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.INSERT, row).options(options).mode(level)).get(0);
  }

  public static ApexList insert(ApexList rows, DMLOptions options, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.INSERT, rows).options(options).mode(level));
  }

  public static SaveResult update(SObject row) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.UPDATE, row)).get(0);
  }

  public static ApexList update(ApexList rows) {
    return Dml.runList(DmlRequest.of(Kind.UPDATE, rows));
  }

  public static SaveResult update(SObject row, Boolean all) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.UPDATE, row).allOrNone(all)).get(0);
  }

  public static ApexList update(ApexList rows, Boolean all) {
    return Dml.runList(DmlRequest.of(Kind.UPDATE, rows).allOrNone(all));
  }

  public static SaveResult update(SObject row, AccessLevel level) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.UPDATE, row).mode(level)).get(0);
  }

  public static ApexList update(ApexList rows, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.UPDATE, rows).mode(level));
  }

  public static SaveResult update(SObject row, Boolean all, AccessLevel level) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.UPDATE, row).allOrNone(all).mode(level)).get(0);
  }

  public static ApexList update(ApexList rows, Boolean all, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.UPDATE, rows).allOrNone(all).mode(level));
  }

  public static SaveResult update(SObject row, DMLOptions options) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.UPDATE, row).options(options)).get(0);
  }

  public static ApexList update(ApexList rows, DMLOptions options) {
    return Dml.runList(DmlRequest.of(Kind.UPDATE, rows).options(options));
  }

  public static SaveResult update(SObject row, DMLOptions options, AccessLevel level) {
    return (SaveResult) Dml.run(DmlRequest.of(Kind.UPDATE, row).options(options).mode(level)).get(0);
  }

  public static ApexList update(ApexList rows, DMLOptions options, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.UPDATE, rows).options(options).mode(level));
  }

  public static UpsertResult upsert(SObject row) {
    return (UpsertResult) Dml.run(DmlRequest.of(Kind.UPSERT, row)).get(0);
  }

  public static ApexList upsert(ApexList rows) {
    return Dml.runList(DmlRequest.of(Kind.UPSERT, rows));
  }

  public static UpsertResult upsert(SObject row, Boolean all) {
    return (UpsertResult) Dml.run(DmlRequest.of(Kind.UPSERT, row).allOrNone(all)).get(0);
  }

  public static ApexList upsert(ApexList rows, Boolean all) {
    return Dml.runList(DmlRequest.of(Kind.UPSERT, rows).allOrNone(all));
  }

  public static UpsertResult upsert(SObject row, AccessLevel level) {
    return (UpsertResult) Dml.run(DmlRequest.of(Kind.UPSERT, row).mode(level)).get(0);
  }

  public static ApexList upsert(ApexList rows, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.UPSERT, rows).mode(level));
  }

  public static UpsertResult upsert(SObject row, Boolean all, AccessLevel level) {
    return (UpsertResult) Dml.run(DmlRequest.of(Kind.UPSERT, row).allOrNone(all).mode(level)).get(0);
  }

  public static ApexList upsert(ApexList rows, Boolean all, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.UPSERT, rows).allOrNone(all).mode(level));
  }

  public static UpsertResult upsert(SObject row, SObjectField field) {
    return (UpsertResult) Dml.run(DmlRequest.of(Kind.UPSERT, row).externalId(field.name())).get(0);
  }

  public static ApexList upsert(ApexList rows, SObjectField field) {
    return Dml.runList(DmlRequest.of(Kind.UPSERT, rows).externalId(field.name()));
  }

  public static UpsertResult upsert(SObject row, SObjectField field, Boolean all) {
    return (UpsertResult) Dml.run(DmlRequest.of(Kind.UPSERT, row).externalId(field.name()).allOrNone(all)).get(0);
  }

  public static ApexList upsert(ApexList rows, SObjectField field, Boolean all) {
    return Dml.runList(DmlRequest.of(Kind.UPSERT, rows).externalId(field.name()).allOrNone(all));
  }

  public static UpsertResult upsert(SObject row, SObjectField field, AccessLevel level) {
    return (UpsertResult) Dml.run(DmlRequest.of(Kind.UPSERT, row).externalId(field.name()).mode(level)).get(0);
  }

  public static ApexList upsert(ApexList rows, SObjectField field, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.UPSERT, rows).externalId(field.name()).mode(level));
  }

  public static UpsertResult upsert(SObject row, SObjectField field, Boolean all, AccessLevel level) {
    return (UpsertResult) Dml.run(DmlRequest.of(Kind.UPSERT, row).externalId(field.name()).allOrNone(all).mode(level)).get(0);
  }

  public static ApexList upsert(ApexList rows, SObjectField field, Boolean all, AccessLevel level) {
    return Dml.runList(DmlRequest.of(Kind.UPSERT, rows).externalId(field.name()).allOrNone(all).mode(level));
  }
}
