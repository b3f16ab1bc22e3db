package apex.bcl;

import apex.lang.ApexList;
import apex.lang.Exceptions;
import apex.lang.TypeRef;
import java.util.Arrays;

/** Lookups in enums: those of the project are not enums to Java, those of the platform give lists in Apex. */
public final class EnumMethods {
  private EnumMethods() {}

  /** The constants of a platform enum; {@code type} is its emitted name. */
  public static ApexList values(String type) {
    TypeRef ref = TypeRef.parse(type);
    return ApexList.of(ref, Arrays.asList(ref.runtimeClass().getEnumConstants()));
  }

  @SuppressWarnings("rawtypes")
  public static Enum valueOf(String name, String type) {
    return valueOf(TypeRef.parse(type).runtimeClass(), name);
  }

  @SuppressWarnings("rawtypes")
  public static Enum valueOf(Class type, String name) {
    Exceptions.argument(name);
    for (java.lang.reflect.Field field : type.getFields()) {
      if (field.getType() != type || !field.getName().equalsIgnoreCase(name)) continue;
      try {
        return (Enum) field.get(null);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new apex.system.NoSuchElementException(
        "No enum constant " + localorg.engine.NameMap.apexName(type.getName().replace('.', '/')) + "." + name);
  }
}
