package apex.system;

import apex.eventbus.TestBroker;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.schema.SObjectType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import localorg.data.Record;
import localorg.org.Org;
import localorg.org.Stubs;
import localorg.org.TestState;

/** What tests do with the platform. */
public final class Test {
  private Test() {}

  public static Boolean isRunningTest() {
    return Org.current().host() == null && Org.current().test.isTest;
  }

  public static void startTest() {
    TestState state = Org.current().test;
    if (state.started) throw new FinalException("Testing already started");
    state.started = true;
    Org.current().transactions.startTest();
  }

  public static void stopTest() {
    TestState state = Org.current().test;
    if (!state.started || state.stopped) throw new FinalException("Testing has not started");
    state.stopped = true;
    Org.current().runEverythingPending();
    Org.current().transactions.stopTest();
  }

  public static void setMock(Type type, Object mock) {
    if (type.getName().equals("System.HttpCalloutMock")) Org.current().test.calloutMock = (HttpCalloutMock) mock;
    else Org.current().test.webServiceMock = mock;
  }

  public static TestBroker getEventBus() {
    return new TestBroker();
  }

  public static Object createStub(Type type, StubProvider provider) {
    return Stubs.create(type, provider);
  }

  /** A record as a query would return it, of fields that nobody can write too. */
  public static SObject createStubQueryRow(SObjectType type, ApexMap fields) {
    SObject row = new SObject(Exceptions.argument(type).name());
    Set<String> names = new HashSet<>(Set.of("id"));
    row.markLoaded(names);
    for (Object name : Exceptions.argument(fields).keys()) {
      row.write((String) name, fields.get(name));
      names.add(row.canonical((String) name).toLowerCase(Locale.ROOT));
    }
    return row;
  }

  public static ApexList createStubQueryRows(SObjectType type, ApexList rows) {
    List<Object> result = new ArrayList<>();
    for (Object fields : Exceptions.argument(rows).items) result.add(createStubQueryRow(type, (ApexMap) fields));
    return ApexList.of(TypeRef.parse("com/salesforce/api/entity/" + type.name()), result);
  }

  public static void setFixedSearchResults(ApexList ids) {
    Org.current().test.searchResults.clear();
    for (Object id : ids.items) Org.current().test.searchResults.add(Id.of(id.toString()));
  }

  public static void setCreatedDate(Id id, ApexDatetime moment) {
    String object = Org.current().store.objectOf(id);
    Record record = Org.current().store.find(object, id);
    if (record == null) throw new NoDataFoundException("No record with id " + id);
    Org.current().store.put(record.with(Map.of("CreatedDate", moment)));
  }

  public static void setCurrentPage(Object page) {
    Org.current().test.currentPage = (PageReference) page;
  }

  public static void setCurrentPageReference(Object page) {
    setCurrentPage(page);
  }

  public static void clearApexPageMessages() {
    Org.current().test.pageMessages.clear();
  }

  public static void setReadOnlyApplicationMode(Boolean readOnly) {
    Org.current().test.readOnlyApplication = readOnly;
  }

  /** Permission sets take effect at once here. */
  public static void calculatePermissionSetGroup(String id) {}

  public static void calculatePermissionSetGroup(ApexList ids) {}

  public static ApexList loadData(apex.schema.SObjectType type, String resource) {
    return localorg.org.TestData.load(type, resource);
  }

  public static void setContinuationResponse(String label, HttpResponse response) {
    Org.current().test.continuationResponses.put(label, response);
  }

  public static Object invokeContinuationMethod(Object controller, Continuation continuation) {
    return continuation.resume(controller);
  }

  public static void testInstall(InstallHandler handler, Version previous) {
    testInstall(handler, previous, false);
  }

  public static void testInstall(InstallHandler handler, Version previous, Boolean isPush) {
    handler.onInstall(new localorg.org.Installation(previous, isPush));
  }

  public static void testUninstall(UninstallHandler handler) {
    handler.onUninstall(new localorg.org.Installation(null, false));
  }

  public static Id getStandardPricebookId() {
    for (Record row : Org.current().store.rows("Pricebook2")) if (Boolean.TRUE.equals(row.get("IsStandard"))) return row.id;
    throw new apex.lang.UnsupportedMember("Test.getStandardPricebookId() after the standard price book was removed");
  }

  /** From here on changes of every object become change events, which wait for delivery like platform events. */
  public static void enableChangeDataCapture() {
    Org.current().changes.enable();
  }
}
