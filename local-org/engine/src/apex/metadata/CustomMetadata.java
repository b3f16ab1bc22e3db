package apex.metadata;

import apex.lang.ApexList;
import apex.lang.TypeRef;
import java.util.List;

/** A custom metadata record. */
public class CustomMetadata extends Metadata {
  public String description;
  public String label;
  public Boolean protected_x;
  public ApexList values = ApexList.of(TypeRef.parse("Metadata/CustomMetadataValue"), List.of());

  public CustomMetadata() {}
}
