package apex.lang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import localorg.engine.ApexLoader;
import localorg.engine.NameMap;
import localorg.org.Org;

/** An Apex type as compiled code writes it, with generic arguments. Instances are shared. */
public final class TypeRef {
  private static final String ENTITY = "com/salesforce/api/entity/";
  private static final String FAST = "com/salesforce/api/fast/";
  private static final Map<String, TypeRef> KNOWN = new ConcurrentHashMap<>();
  private static final NameMap NAMES = new NameMap();
  private static final Map<String, String> SCALARS = Map.ofEntries(
      Map.entry("java/lang/String", "String"), Map.entry("java/lang/Integer", "Integer"),
      Map.entry("java/lang/Long", "Long"), Map.entry("java/lang/Double", "Double"),
      Map.entry("java/lang/Boolean", "Boolean"), Map.entry("java/math/BigDecimal", "Decimal"),
      Map.entry("java/util/Calendar", "Datetime"), Map.entry("com/force/swag/soap/DateOnlyWrapper", "Date"),
      Map.entry("com/force/swag/soap/Time", "Time"), Map.entry("com/force/swag/id/ID", "Id"),
      Map.entry("core/filemanager/BlobValue", "Blob"), Map.entry("java/lang/Object", "Object"),
      Map.entry("java/lang/Exception", "Exception"));

  /** Base name as emitted, without generic arguments: {@code java/lang/String}, {@code List}, {@code ParcelJob}. */
  public final String base;
  public final List<TypeRef> arguments;
  private Class<?> resolved;

  private TypeRef(String base, List<TypeRef> arguments) {
    this.base = base;
    this.arguments = arguments;
  }

  /** Reads an emitted internal name, {@code com/salesforce/api/fast/List$$ljava/lang/String$$r} for example. */
  public static TypeRef parse(String emitted) {
    return KNOWN.computeIfAbsent(emitted, text -> new Parser(text).type());
  }

  /** Reads a field descriptor, {@code Ljava/lang/String;}. */
  public static TypeRef ofDescriptor(String descriptor) {
    return parse(descriptor.substring(1, descriptor.length() - 1));
  }

  public static TypeRef of(String base, TypeRef... arguments) {
    return new TypeRef(base, List.of(arguments));
  }

  public boolean isCollection() {
    return base.equals("List") || base.equals("Set") || base.equals("Map");
  }

  public boolean isSObject() {
    return base.startsWith(ENTITY);
  }

  public boolean isObject() {
    return base.equals("java/lang/Object");
  }

  /** The object name when this is an SObject type. */
  public String sobjectName() {
    return base.substring(ENTITY.length());
  }

  /** As Apex writes it: {@code List<String>}, {@code ParcelTools.Key}, {@code Account}. */
  public String apexName() {
    if (isSObject()) return sobjectName();
    String name = SCALARS.get(base);
    if (name != null) return name;
    if (!isCollection()) return NameMap.apexName(NAMES.map(base));
    List<String> names = new ArrayList<>();
    arguments.forEach(argument -> names.add(argument.apexName()));
    return base + "<" + String.join(",", names) + ">";
  }

  public boolean isInstance(Object value) {
    if (value == null) return false;
    if (isObject()) return true;
    if (isSObject()) {
      return value instanceof SObject && (sobjectName().equals("SObject")
          || ((SObject) value).typeName().equalsIgnoreCase(sobjectName()));
    }
    if (isCollection()) return collectionMatches(value);
    // Ids and strings are instances of each other, an id always, a string when it has the form of one.
    if (base.equals("java/lang/String") && value instanceof Id) return true;
    if (base.equals("com/force/swag/id/ID") && value instanceof String) return Id.isValid((String) value);
    if (value instanceof Number) return isWider(value);
    if (base.equals("java/util/Calendar") && value instanceof ApexDate) return true;
    return runtimeClass().isInstance(value);
  }

  /** A number is an instance of every wider type of number: an Integer of Long, Double and Decimal. */
  private boolean isWider(Object number) {
    switch (base) {
      case "java/lang/Integer": return number instanceof Integer;
      case "java/lang/Long": return number instanceof Integer || number instanceof Long;
      case "java/lang/Double": case "java/math/BigDecimal": return true;
      default: return false;
    }
  }

  private boolean collectionMatches(Object value) {
    TypeRef actual = value instanceof TypedCollection ? ((TypedCollection) value).type() : null;
    if (actual == null || !actual.base.equals(base)) return false;
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).accepts(actual.arguments.get(i))) return false;
    }
    return true;
  }

  /** Whether a value declared as {@code other} may stand where this type is asked for. */
  public boolean accepts(TypeRef other) {
    if (isObject() || equals(other)) return true;
    if (isSObject()) return other.isSObject() && (sobjectName().equals("SObject") || other.sobjectName().equals("SObject"));
    if (isCollection() || other.isCollection() || other.isSObject()) {
      return base.equals(other.base) && collectionAccepts(other);
    }
    if (other.isObject()) return false;
    return runtimeClass().isAssignableFrom(other.runtimeClass());
  }

  private boolean collectionAccepts(TypeRef other) {
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).accepts(other.arguments.get(i))) return false;
    }
    return true;
  }

  /** The Java class that represents this type at run time. */
  public Class<?> runtimeClass() {
    Class<?> known = resolved;
    if (known != null) return known;
    String name = isCollection() ? "apex.lang.Apex" + base : NAMES.map(base).replace('/', '.');
    try {
      Class<?> found = Class.forName(name, true, Org.loader());
      // Classes of the project are other ones in every test.
      if (!(found.getClassLoader() instanceof ApexLoader)) resolved = found;
      return found;
    } catch (ClassNotFoundException e) {
      throw new UnsupportedMember(NameMap.apexName(NAMES.map(base)));
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TypeRef && ((TypeRef) other).base.equals(base)
        && ((TypeRef) other).arguments.equals(arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(base, arguments);
  }

  @Override
  public String toString() {
    return apexName();
  }

  /** The type of a value as far as it can be told at run time. */
  public static TypeRef ofValue(Object value) {
    if (value instanceof TypedCollection) return ((TypedCollection) value).type();
    if (value instanceof SObject) return parse(ENTITY + ((SObject) value).typeName());
    if (value instanceof BigDecimal) return parse("java/math/BigDecimal");
    if (value instanceof ApexDatetime) return parse("java/util/Calendar");
    if (value instanceof ApexDate) return parse("com/force/swag/soap/DateOnlyWrapper");
    if (value instanceof ApexTime) return parse("com/force/swag/soap/Time");
    if (value instanceof Id) return parse("com/force/swag/id/ID");
    if (value instanceof Blob) return parse("core/filemanager/BlobValue");
    return parse(value.getClass().getName().replace('.', '/'));
  }

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    TypeRef type() {
      int start = at;
      while (at < text.length() && !text.startsWith("$$", at)) at++;
      String base = text.substring(start, at);
      if (base.startsWith(FAST)) base = base.substring(FAST.length());
      List<TypeRef> arguments = new ArrayList<>();
      if (text.startsWith("$$l", at)) {
        at += 3;
        arguments.add(type());
        while (text.startsWith("$$c", at)) {
          at += 3;
          arguments.add(type());
        }
        if (text.startsWith("$$r", at)) at += 3;
      }
      if (!base.equals("List") && !base.equals("Set") && !base.equals("Map")) arguments = List.of();
      return new TypeRef(base, arguments);
    }
  }
}
