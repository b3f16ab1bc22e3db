package localorg.org;

import apex.system.HttpCalloutMock;
import java.util.ArrayList;
import java.util.List;

/** What a test has set up through the Test class. */
public final class TestState {
  public HttpCalloutMock calloutMock;
  public Object webServiceMock;
  /** False for anonymous Apex, which runs in an org like that of a test. */
  public boolean isTest = true;
  /** Whether the test sees the data that the org holds without it. */
  public boolean seesAllData;
  public boolean started;
  public boolean stopped;
  public List<apex.lang.Id> searchResults = new ArrayList<>();
  /** Null until a test sets one, as on the platform. */
  public apex.system.PageReference currentPage;
  public final List<apex.apexpages.Message> pageMessages = new ArrayList<>();
  public final List<Object> notifications = new ArrayList<>();
  public boolean readOnlyApplication;
  /** Answers to the requests of a continuation, by the label of the request. */
  public final java.util.Map<String, apex.system.HttpResponse> continuationResponses = new java.util.HashMap<>();
  public final List<Object> sentEmails = new ArrayList<>();
  /** Debug lines, newest last. */
  public final List<String> debug = new ArrayList<>();
}
