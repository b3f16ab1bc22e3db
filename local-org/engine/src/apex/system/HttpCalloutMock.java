package apex.system;

/** Answers callouts in tests. */
public interface HttpCalloutMock {
  HttpResponse respond(HttpRequest request);
}
