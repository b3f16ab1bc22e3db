package localorg.reports;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.TypeRef;
import java.util.Collection;
import localorg.org.Org;

/** Makes objects of the namespace Reports, whose classes come from their declarations when they are first used. */
final class ReportData {
  private static final TypeRef STRING = TypeRef.parse("java/lang/String");

  private final Object made;

  private ReportData(Object made) {
    this.made = made;
  }

  static ReportData of(String type) {
    try {
      var constructor = type(type).getDeclaredConstructor();
      constructor.setAccessible(true);
      return new ReportData(constructor.newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Reports." + type + " has another form than this runtime takes for granted", e);
    }
  }

  /** Gives a property its value, {@code Label} of {@code getLabel()}. */
  ReportData with(String property, Object value) {
    try {
      for (Class<?> type = made.getClass(); type != null; type = type.getSuperclass()) {
        for (var field : type.getDeclaredFields()) {
          if (!field.getName().equals("kept" + property)) continue;
          field.set(made, value);
          return this;
        }
      }
      throw new NoSuchFieldException(property);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(made.getClass().getName() + " has another form than this runtime takes for granted", e);
    }
  }

  Object made() {
    return made;
  }

  static Object constant(String enumeration, String name) {
    for (Object constant : type(enumeration).getEnumConstants()) if (constant.toString().equals(name)) return constant;
    throw new IllegalStateException("There is no Reports." + enumeration + "." + name);
  }

  static ApexList list(String type, Collection<?> items) {
    return ApexList.of(TypeRef.parse("Reports/" + type), items);
  }

  /** A map with texts for keys. */
  static ApexMap map(String type) {
    return ApexMap.of(STRING, TypeRef.parse("Reports/" + type));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName("apex.reports." + name, true, Org.loader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Reports." + name + " is not declared", e);
    }
  }
}
