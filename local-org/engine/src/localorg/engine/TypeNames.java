package localorg.engine;

import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** Finds types by the names Apex code writes. */
public final class TypeNames {
  private static final Map<String, String> SCALARS = Map.ofEntries(
      Map.entry("string", "java/lang/String"), Map.entry("integer", "java/lang/Integer"),
      Map.entry("long", "java/lang/Long"), Map.entry("double", "java/lang/Double"),
      Map.entry("boolean", "java/lang/Boolean"), Map.entry("decimal", "java/math/BigDecimal"),
      Map.entry("datetime", "java/util/Calendar"), Map.entry("date", "com/force/swag/soap/DateOnlyWrapper"),
      Map.entry("time", "com/force/swag/soap/Time"), Map.entry("id", "com/force/swag/id/ID"),
      Map.entry("exception", "java/lang/Exception"), Map.entry("blob", "core/filemanager/BlobValue"), Map.entry("object", "java/lang/Object"),
      Map.entry("sobject", "com/salesforce/api/entity/SObject"));

  private TypeNames() {}

  /** The type of that name in any case, or null. */
  public static TypeRef find(String name) {
    int open = name.indexOf('<');
    if (open > 0 && name.endsWith(">")) return generic(name.substring(0, open).trim(), name.substring(open + 1, name.length() - 1));
    if (name.endsWith("[]")) return generic("List", name.substring(0, name.length() - 2));
    String scalar = SCALARS.get(name.toLowerCase(Locale.ROOT));
    if (scalar != null) return TypeRef.parse(scalar);
    String own = Org.apexLoader().classes().find(name.replace('.', '$'));
    if (own != null) return TypeRef.parse(own.replace('.', '/'));
    ObjectModel object = Org.findObject(name.matches("(?i)Schema\\..+") ? name.substring(7) : name);
    if (object != null) return TypeRef.parse("com/salesforce/api/entity/" + object.name);
    return platform(name.contains(".") ? name : "System." + name);
  }

  private static TypeRef generic(String base, String arguments) {
    List<TypeRef> types = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= arguments.length(); i++) {
      char c = i == arguments.length() ? ',' : arguments.charAt(i);
      if (c == '<') depth++;
      if (c == '>') depth--;
      if (c != ',' || depth > 0) continue;
      TypeRef type = find(arguments.substring(start, i).trim());
      if (type == null) return null;
      types.add(type);
      start = i + 1;
    }
    String name = Character.toUpperCase(base.charAt(0)) + base.substring(1).toLowerCase(Locale.ROOT);
    return TypeRef.of(name, types.toArray(new TypeRef[0]));
  }

  private static TypeRef platform(String name) {
    TypeRef type = TypeRef.parse(name.replaceFirst("\\.", "/").replace('.', '$'));
    try {
      type.runtimeClass();
      return type;
    } catch (apex.lang.UnsupportedMember e) {
      return null;
    }
  }
}
