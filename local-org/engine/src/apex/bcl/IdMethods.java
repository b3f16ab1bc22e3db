package apex.bcl;

import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.Values;
import apex.schema.SObjectType;
import localorg.org.Org;

/** Methods of Id. */
public final class IdMethods {
  private IdMethods() {}

  public static Id valueOf(String text) {
    return Id.of(Exceptions.argument(text));
  }

  public static Id valueOf(String text, Boolean restoreCasing) {
    return valueOf(text);
  }

  public static Id valueOfNullOk(Object value) {
    return value == null ? null : value instanceof Id ? (Id) value : Id.of(value.toString());
  }

  public static Id valueOfNullOk(String text) {
    return valueOfNullOk((Object) text);
  }

  public static SObjectType getSobjectType(Id id) {
    String object = Org.current().store.objectOf(Exceptions.notNull(id));
    if (object == null) throw Exceptions.sobject("Cannot locate Apex Type for ID: " + id);
    return SObjectType.of(object);
  }

  public static Integer compareTo(Id a, Id b, Boolean ignored) {
    return Values.compare(a, b);
  }

  public static String to15(Id id) {
    return Exceptions.notNull(id).to15();
  }

  public static String toString(Id id) {
    return Exceptions.notNull(id).toString();
  }

  public static Boolean equals(Id id, Object other) {
    return Values.equal(Exceptions.notNull(id), other);
  }

  public static Integer hashCode(Id id) {
    return id.hashCode();
  }
}
