package apex.metadata;

import apex.lang.ApexList;
import apex.lang.TypeRef;
import java.util.List;

/** Components to deploy together. */
public class DeployContainer {
  private final ApexList components = ApexList.of(TypeRef.parse("Metadata/Metadata"), List.of());

  public DeployContainer() {}

  public void addMetadata(Metadata component) {
    components.add(component);
  }

  public ApexList getMetadata() {
    return components;
  }

  public Boolean removeMetadata(Metadata component) {
    return components.items.remove(component);
  }

  public Boolean removeMetadataByFullName(String name) {
    return components.items.removeIf(component -> name.equals(((Metadata) component).fullName));
  }
}
