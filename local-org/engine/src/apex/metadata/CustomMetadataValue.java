package apex.metadata;

/** One field of a custom metadata record. */
public class CustomMetadataValue {
  public String field;
  public Object value;

  public CustomMetadataValue() {}
}
