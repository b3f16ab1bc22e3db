package localorg.org;

import apex.system.HttpCalloutMock;
import java.util.ArrayList;
import java.util.List;

/** What a test has set up through the Test class. */
public final class TestState {
  public HttpCalloutMock calloutMock;
  public Object webServiceMock;
  public boolean started;
  public boolean stopped;
  public List<apex.lang.Id> searchResults = new ArrayList<>();
  public final List<Object> sentEmails = new ArrayList<>();
  /** Debug lines, newest last. */
  public final List<String> debug = new ArrayList<>();
}
