package localorg.compiler;

import apex.jorje.semantic.symbol.type.SObjectTypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import localorg.project.ObjectCatalog;
import localorg.project.ObjectModel;

/** The objects that a polymorphic relationship may be cast to; read only when a source does so. */
final class PolymorphicTargets extends AbstractList<TypeInfo> {
  private static final List<String> STANDARD = List.of("Account", "Asset", "Campaign", "Case", "Contact", "Contract",
      "Event", "Group", "Lead", "Opportunity", "Order", "Pricebook2", "Product2", "Task", "User");

  private final ObjectCatalog objects;
  private final Function<String, SObjectTypeInfo> types;
  private List<TypeInfo> found;

  PolymorphicTargets(ObjectCatalog objects, Function<String, SObjectTypeInfo> types) {
    this.objects = objects;
    this.types = types;
  }

  private List<TypeInfo> found() {
    if (found != null) return found;
    Set<String> names = new TreeSet<>(STANDARD);
    for (ObjectModel object : objects.project().objects.values()) {
      if (object.kind == ObjectModel.Kind.CUSTOM || object.kind == ObjectModel.Kind.STANDARD) names.add(object.name);
    }
    found = new ArrayList<>();
    for (String name : names) {
      TypeInfo type = types.apply(name);
      if (type != null) found.add(type);
    }
    return found;
  }

  @Override
  public TypeInfo get(int index) {
    return found().get(index);
  }

  @Override
  public int size() {
    return found().size();
  }
}
