package apex.bcl;

import apex.lang.Exceptions;

/** Lookups in enums of the project, which are not enums to Java. */
public final class EnumMethods {
  private EnumMethods() {}

  @SuppressWarnings("rawtypes")
  public static Enum valueOf(Class type, String name) {
    for (java.lang.reflect.Field field : type.getFields()) {
      if (field.getType() != type || !field.getName().equalsIgnoreCase(name)) continue;
      try {
        return (Enum) field.get(null);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new apex.system.NoSuchElementException(
        "No enum constant " + type.getName().replace('$', '.') + "." + Exceptions.argument(name));
  }
}
