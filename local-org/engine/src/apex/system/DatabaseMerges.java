package apex.system;

import apex.database.DMLOptions;
import apex.database.EmptyRecycleBinResult;
import apex.database.LeadConvert;
import apex.database.LeadConvertResult;
import apex.database.MergeResult;
import apex.lang.ApexList;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import localorg.data.DmlRequest;
import localorg.data.LeadConversion;
import localorg.data.Merges;
import localorg.data.RecycleBin;
import localorg.org.Limits.Kind;
import localorg.org.Org;

/** Merging records, converting leads and emptying the recycle bin. */
class DatabaseMerges extends DatabaseWrites {
  private static Id idOf(Object item) {
    return item instanceof SObject ? ((SObject) item).id() : (Id) apex.bcl.IdMethods.valueOfNullOk(item);
  }

  private static MergeResult mergeOne(SObject master, Object duplicate, Boolean all, AccessLevel level) {
    List<Id> ids = new ArrayList<>(List.of(idOf(Exceptions.notNull(duplicate))));
    return new MergeResult(Merges.merge(master, ids, Boolean.TRUE.equals(all), DmlRequest.isUserMode(level)));
  }

  private static ApexList mergeAll(SObject master, ApexList duplicates, Boolean all, AccessLevel level) {
    List<Id> ids = new ArrayList<>();
    for (Object item : Exceptions.notNull(duplicates).items) ids.add(idOf(item));
    Merges.Outcome outcome = Merges.merge(master, ids, Boolean.TRUE.equals(all), DmlRequest.isUserMode(level));
    return ApexList.of(TypeRef.parse("com/salesforce/api/Database/MergeResult"), List.of(new MergeResult(outcome)));
  }

  public static MergeResult merge(SObject master, SObject duplicate) {
    return mergeOne(master, duplicate, true, null);
  }

  public static MergeResult merge(SObject master, Id duplicate) {
    return mergeOne(master, duplicate, true, null);
  }

  public static ApexList merge(SObject master, ApexList duplicates) {
    return mergeAll(master, duplicates, true, null);
  }

  public static MergeResult merge(SObject master, SObject duplicate, Boolean all) {
    return mergeOne(master, duplicate, all, null);
  }

  public static MergeResult merge(SObject master, Id duplicate, Boolean all) {
    return mergeOne(master, duplicate, all, null);
  }

  public static ApexList merge(SObject master, ApexList duplicates, Boolean all) {
    return mergeAll(master, duplicates, all, null);
  }

  public static MergeResult merge(SObject master, SObject duplicate, AccessLevel level) {
    return mergeOne(master, duplicate, true, level);
  }

  public static MergeResult merge(SObject master, Id duplicate, AccessLevel level) {
    return mergeOne(master, duplicate, true, level);
  }

  public static ApexList merge(SObject master, ApexList duplicates, AccessLevel level) {
    return mergeAll(master, duplicates, true, level);
  }

  public static MergeResult merge(SObject master, SObject duplicate, Boolean all, AccessLevel level) {
    return mergeOne(master, duplicate, all, level);
  }

  public static MergeResult merge(SObject master, Id duplicate, Boolean all, AccessLevel level) {
    return mergeOne(master, duplicate, all, level);
  }

  public static ApexList merge(SObject master, ApexList duplicates, Boolean all, AccessLevel level) {
    return mergeAll(master, duplicates, all, level);
  }

  private static LeadConvertResult convert(LeadConvert lead, boolean all) {
    Org.limits().use(Kind.DML_STATEMENTS, 1);
    LeadConversion.Outcome outcome = LeadConversion.convert(Exceptions.notNull(lead));
    if (!all || outcome.errors.isEmpty()) return new LeadConvertResult(outcome);
    apex.database.Error first = outcome.errors.get(0);
    throw new DmlException("ConvertLead failed. First exception on row 0; first error: " + first.getStatusCode() + ", "
        + first.getMessage() + ": " + first.fieldNames(), List.of(new DmlException.Row(0, outcome.lead, first, "Lead")));
  }

  private static ApexList convertAll(ApexList leads, boolean all) {
    List<LeadConvertResult> results = new ArrayList<>();
    for (Object lead : leads.items) results.add(convert((LeadConvert) lead, all));
    return ApexList.of(TypeRef.parse("Database/LeadConvertResult"), results);
  }

  public static LeadConvertResult convertLead(LeadConvert lead) {
    return convert(lead, true);
  }

  public static LeadConvertResult convertLead(LeadConvert lead, Boolean all) {
    return convert(lead, all);
  }

  public static LeadConvertResult convertLead(LeadConvert lead, DMLOptions options) {
    return convert(lead, options == null || options.OptAllOrNone == null || options.OptAllOrNone);
  }

  public static LeadConvertResult convertLead(LeadConvert lead, AccessLevel level) {
    return convert(lead, true);
  }

  public static ApexList convertLead(ApexList leads) {
    return convertAll(leads, true);
  }

  public static ApexList convertLead(ApexList leads, Boolean all) {
    return convertAll(leads, all);
  }

  public static ApexList convertLead(ApexList leads, AccessLevel level) {
    return convertAll(leads, true);
  }

  public static EmptyRecycleBinResult emptyRecycleBin(SObject row) {
    Org.limits().use(Kind.DML_STATEMENTS, 1);
    Org.limits().use(Kind.DML_ROWS, 1);
    return new EmptyRecycleBinResult(row.id(), RecycleBin.drop(row.id()));
  }

  public static ApexList emptyRecycleBin(ApexList rowsOrIds) {
    Org.limits().use(Kind.DML_STATEMENTS, 1);
    Org.limits().use(Kind.DML_ROWS, rowsOrIds.items.size());
    List<EmptyRecycleBinResult> results = new ArrayList<>();
    for (Object item : rowsOrIds.items) results.add(new EmptyRecycleBinResult(idOf(item), RecycleBin.drop(idOf(item))));
    return ApexList.of(TypeRef.parse("Database/EmptyRecycleBinResult"), results);
  }
}
