package apex.lang;

import java.math.BigDecimal;
import java.util.Map;
import localorg.engine.NameMap;
import localorg.engine.TypeTable;

/** Equality, order and text of Apex values. */
public final class Values {
  private Values() {}

  /** Equality of two values of type Object: numbers by amount, ids in either length, the rest by content. */
  public static boolean equal(Object a, Object b) {
    if (a == b) return true;
    if (a == null || b == null) return false;
    if (a instanceof Number && b instanceof Number) return decimal(a).compareTo(decimal(b)) == 0;
    if (a instanceof Id && b instanceof String) return ((Id) a).matches((String) b);
    if (b instanceof Id && a instanceof String) return ((Id) b).matches((String) a);
    if (a instanceof ApexDate && b instanceof ApexDatetime) return ((ApexDate) a).toDatetime().equals(b);
    if (b instanceof ApexDate && a instanceof ApexDatetime) return ((ApexDate) b).toDatetime().equals(a);
    return a.equals(b);
  }

  /** What a set or map compares: decimals without trailing zeros, everything else itself. */
  public static Object key(Object value) {
    if (!(value instanceof BigDecimal)) return value;
    BigDecimal plain = ((BigDecimal) value).stripTrailingZeros();
    return plain.signum() == 0 ? BigDecimal.ZERO : plain;
  }

  /** The same for a collection of that declared type: an id may be asked for by its text, and a text by an id. */
  static Object keyOf(TypeRef declared, Object value) {
    if (value instanceof String && declared != null && declared.base.equals("com/force/swag/id/ID") && Id.isValid((String) value)) {
      return Id.of((String) value);
    }
    if (value instanceof Id && declared != null && declared.base.equals("java/lang/String")) return value.toString();
    return key(value);
  }

  public static BigDecimal decimal(Object number) {
    if (number instanceof BigDecimal) return (BigDecimal) number;
    if (number instanceof Double) return new BigDecimal(number.toString());
    return BigDecimal.valueOf(((Number) number).longValue());
  }

  /** Order of sort(): null first, then by value; strings by their characters. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static int compare(Object a, Object b) {
    if (a == b) return 0;
    if (a == null) return -1;
    if (b == null) return 1;
    if (a instanceof Number && b instanceof Number) return decimal(a).compareTo(decimal(b));
    if (a instanceof apex.system.Comparable) return ((apex.system.Comparable) a).compareTo(b);
    if (a instanceof SObject && b instanceof SObject) return ((SObject) a).compareForSort((SObject) b);
    if (a instanceof Enum) return Integer.compare(((Enum) a).ordinal(), ((Enum) b).ordinal());
    if (a instanceof Comparable && a.getClass() == b.getClass()) return ((Comparable) a).compareTo(b);
    throw Exceptions.list("One or more of the items in this list is not Comparable.");
  }

  /** Text of a value inside a string concatenation or a debug line. */
  public static String text(Object value) {
    if (value == null) return "null";
    if (value instanceof BigDecimal) return Decimals.text((BigDecimal) value);
    if (value instanceof ApexDate) return ((ApexDate) value).toIso() + " 00:00:00";
    if (value instanceof ApexDatetime) return ((ApexDatetime) value).toGmtText();
    if (value instanceof ApexException) return value.toString();
    if (value instanceof Exception) return apex.bcl.ExceptionMethods.toString((Exception) value);
    if (value instanceof ApexObject && usesDefaultText(value)) {
      return CollectionText.guarded(value, () -> objectText((ApexObject) value));
    }
    return value.toString();
  }

  private static boolean usesDefaultText(Object value) {
    try {
      return value.getClass().getMethod("toString").getDeclaringClass() == Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String objectText(ApexObject value) {
    String name = value.getClass().getName().replace('.', '/');
    // An inner class goes by its own name alone.
    String shown = NameMap.apexName(name);
    StringBuilder text = new StringBuilder(shown.substring(shown.lastIndexOf('.') + 1)).append(":[");
    String separator = "";
    for (Map.Entry<String, String> field : TypeTable.fieldsOf(name).entrySet()) {
      text.append(separator).append(field.getKey()).append('=').append(text(field(value, field.getKey())));
      separator = ", ";
    }
    return text.append(']').toString();
  }

  /** Value of an instance field of an object of the project. */
  public static Object field(Object owner, String name) {
    try {
      return owner.getClass().getField(name).get(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
