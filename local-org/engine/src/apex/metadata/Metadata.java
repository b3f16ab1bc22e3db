package apex.metadata;

/** A component of metadata. */
public class Metadata {
  public String fullName;

  public Metadata() {}
}
