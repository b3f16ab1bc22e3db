package apex.lang;

/** Base class of every class of the project. */
public class ApexObject {
  public ApexObject() {}
}
