package apex.cache;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexObject;
import apex.lang.ApexSet;
import apex.lang.SObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** The cache keeps serialized values: what is put and what is got are never the same object. */
final class Copies {
  private Copies() {}

  static Object of(Object value) {
    if (value instanceof ApexList) {
      ApexList copy = (ApexList) ((ApexList) value).clone();
      copy.items.replaceAll(Copies::of);
      return copy;
    }
    if (value instanceof ApexSet) return ((ApexSet) value).clone();
    if (value instanceof ApexMap) {
      ApexMap copy = new ApexMap(((ApexMap) value).type());
      for (Object key : ((ApexMap) value).keys()) copy.put(key, of(((ApexMap) value).get(key)));
      return copy;
    }
    if (value instanceof SObject) {
      return ((SObject) value).copy(true, true, true, true).markLoaded(((SObject) value).loadedNames());
    }
    return value instanceof ApexObject ? ofObject((ApexObject) value) : value;
  }

  private static Object ofObject(ApexObject value) {
    Object copy = apex.compiled.Language.clone(value);
    try {
      for (Field field : value.getClass().getFields()) {
        if (Modifier.isStatic(field.getModifiers())) continue;
        field.set(copy, Modifier.isTransient(field.getModifiers()) ? null : of(field.get(value)));
      }
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
