package localorg.heap;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexSet;
import apex.lang.Blob;
import apex.lang.SObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import localorg.engine.ApexLoader;

/** The variables of objects and classes. */
public final class Members {
  /** Of the platform's own objects only what they hold for Apex counts, not what the engine keeps there for itself. */
  private static final Set<Class<?>> HELD = Set.of(String.class, Blob.class, ApexList.class, ApexMap.class, ApexSet.class, SObject.class);

  private static final ClassValue<List<Field>> OF_INSTANCES = new ClassValue<>() {
    @Override
    protected List<Field> computeValue(Class<?> type) {
      return fields(type);
    }
  };

  private Members() {}

  static boolean isOfApex(Object value) {
    return isOfProject(value.getClass()) || value.getClass().getName().startsWith("apex.");
  }

  static void of(Object value, Consumer<Object> action) {
    for (Field field : OF_INSTANCES.get(value.getClass())) action.accept(read(field, value));
  }

  /** Static variables of a class of the project. */
  public static List<Field> statics(Class<?> type) {
    List<Field> found = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) found.add(field);
    }
    return found;
  }

  public static Object read(Field field, Object owner) {
    try {
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> found = new ArrayList<>();
    for (Class<?> one = type; one != null && one != Object.class && !one.getName().startsWith("java."); one = one.getSuperclass()) {
      for (Field field : one.getDeclaredFields()) {
        boolean counts = isOfProject(one) ? !field.getType().isPrimitive() : HELD.contains(field.getType());
        if (Modifier.isStatic(field.getModifiers()) || !counts) continue;
        field.setAccessible(true);
        found.add(field);
      }
    }
    return found;
  }

  private static boolean isOfProject(Class<?> type) {
    return type.getClassLoader() instanceof ApexLoader;
  }
}
