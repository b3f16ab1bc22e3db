package apex.compiled;

import apex.lang.ApexDate;
import apex.lang.ApexObject;
import apex.lang.Exceptions;
import apex.lang.Fatal;
import apex.lang.Id;
import apex.lang.NullReference;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.Values;
import apex.system.FinalException;
import apex.system.Type;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import localorg.org.Futures;
import localorg.org.Org;
import localorg.org.RunAs;

/** What compiled code calls for the language itself: conversions, coverage, sharing, null checks. */
public final class Language {
  private Language() {}

  public static void statementExecuted(Integer line, String className) {
    Org org = Org.current();
    Org.coverage().executed(className, line);
    if (org.transactions.limits().statement() > org.statementsPerTransaction) {
      throw Fatal.limit("Apex CPU time limit exceeded");
    }
  }

  public static void additionalCodeLocationCovered(String className, Integer line) {}

  public static void setupTestLimits() {}

  public static void ensureTestContext(Boolean isTest) {}

  public static void setProfilingInfo(String text, String kind) {}

  public static void pushTransparentFrame() {}

  public static void popTransparentFrame() {}

  public static Boolean pushSystemModeInherit(String sharing) {
    return Org.current().session.pushSharing(sharing);
  }

  public static Boolean pushSystemModeInheritGlobalWebservice(String sharing) {
    return pushSystemModeInherit(sharing);
  }

  public static void popSystemModeInherit(Boolean previous) {
    Org.current().session.popSharing(previous);
  }

  public static Object runAsUserSetup(SObject user) {
    return RunAs.begin(user);
  }

  public static void runAsUserCleanup(Object token) {
    RunAs.end(token);
  }

  /** The version decides how the code of managed packages behaves, of which there is none here. */
  public static Object runAsVersionSetup(Object version) {
    return apex.lang.Exceptions.notNull(version);
  }

  public static void runAsVersionCleanup(Object token) {}

  public static void scheduleFuture(String className, String method, String options, Integer line,
      apex.lang.ApexList arguments, apex.lang.ApexList types) {
    Futures.schedule(className, method, arguments);
  }

  public static void checkFinal(Object current) {
    if (current != null) throw new FinalException("Final variable has already been initialized");
  }

  public static Object clone(Object value) {
    if (!(value instanceof ApexObject)) throw new apex.lang.UnsupportedMember("clone() of " + Values.text(value));
    try {
      Object copy = allocate(value.getClass());
      for (Class<?> c = value.getClass(); c != ApexObject.class; c = c.getSuperclass()) {
        for (Field field : c.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())) continue;
          field.setAccessible(true);
          field.set(copy, field.get(value));
        }
      }
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An instance without running a constructor, as clone and JSON make them. */
  public static Object allocate(Class<?> type) throws ReflectiveOperationException {
    return jdk().newConstructorForSerialization(type, ApexObject.class.getConstructor()).newInstance();
  }

  private static sun.reflect.ReflectionFactory jdk() {
    return sun.reflect.ReflectionFactory.getReflectionFactory();
  }

  /** Order of strings for comparison operators: without case; null before everything. */
  public static Integer compareStrings(String a, String b) {
    if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
    return a.compareToIgnoreCase(b);
  }

  public static Boolean isCatchableException(Object thrown) {
    return !(thrown instanceof Error);
  }

  public static Boolean instanceOf(Object value, String type) {
    return isInstance(value, type);
  }

  public static boolean isInstance(Object value, String type) {
    return TypeRef.parse(type).isInstance(value);
  }

  public static Boolean stringInstanceOfId(Object value) {
    return value != null && Id.isValid(value.toString());
  }

  /** A checked cast: the value itself, or a TypeException. */
  public static Object cast(Object value, String type) {
    return convert(value, type);
  }

  /** Converts a value to a type as an assignment or cast does. */
  public static Object convert(Object value, String type) {
    if (value == null) return null;
    switch (type) {
      case "java/lang/Object":
        return value;
      case "java/lang/String":
        if (value instanceof String) return value;
        if (value instanceof Id) return value.toString();
        break;
      case "java/math/BigDecimal":
        if (value instanceof Number) return Values.decimal(value);
        break;
      case "java/lang/Integer":
        if (value instanceof Integer) return value;
        break;
      case "java/lang/Long":
        if (value instanceof Long) return value;
        if (value instanceof Integer) return ((Integer) value).longValue();
        break;
      case "java/lang/Double":
        if (value instanceof Number) return ((Number) value).doubleValue();
        break;
      case "com/force/swag/id/ID":
        if (value instanceof Id) return value;
        if (value instanceof String) return Id.of((String) value);
        break;
      case "java/util/Calendar":
        if (value instanceof ApexDate) return ((ApexDate) value).toDatetime();
        break;
      default:
    }
    TypeRef target = TypeRef.parse(type);
    if (target.isInstance(value) || isUncheckedCollection(target, value)) return value;
    throw Exceptions.type("Invalid conversion from runtime type " + runtimeName(value) + " to " + target.apexName());
  }

  /** Lists made by the runtime for any object, such as query results, may be assigned to lists of one object. */
  private static boolean isUncheckedCollection(TypeRef target, Object value) {
    if (!target.isCollection() || !(value instanceof apex.lang.TypedCollection)) return false;
    TypeRef actual = ((apex.lang.TypedCollection) value).type();
    return actual.base.equals(target.base) && actual.arguments.size() == target.arguments.size()
        && (actual.arguments.isEmpty() || actual.accepts(target) || target.accepts(actual));
  }

  private static String runtimeName(Object value) {
    String name = TypeRef.ofValue(value).apexName();
    return value instanceof apex.lang.ApexMap || value instanceof apex.lang.ApexList || value instanceof apex.lang.ApexSet
        ? name.replace("Object", "ANY") : value instanceof SObject ? "SObject:" + name : name;
  }

  public static Type getTypeToken(String type) {
    return Type.of(TypeRef.parse(type));
  }

  public static void throwDivideByZeroException() {
    throw Exceptions.math("Divide by 0");
  }

  public static void throwListIndexNull() {
    throw Exceptions.nullArgument();
  }

  public static void throwNPE() {
    throw Exceptions.nullReference();
  }

  public static void throwCauseAlreadySet() {
    throw new apex.system.IllegalArgumentException("Exception has already been initialized with a cause");
  }

  public static void throwAsyncException(String message) {
    throw new apex.system.AsyncException(message);
  }

  public static void validateVariableTypeForSelectLoop(Object row, String type) {}

  public static void removeKeepAliveCursor(Object cursor) {}

  public static String getExternalLabel(String namespace, String name) {
    String text = Org.catalog().project().labels.get(name);
    if (text == null) throw new apex.lang.UnsupportedMember("Label " + name);
    return text;
  }

  /** The label in a language, or in its own when there is no translation. */
  public static String getTranslatedLabel(String namespace, String name, String language) {
    String text = language == null ? null : Org.catalog().project().translation(language, name);
    return text == null ? getExternalLabel(namespace, name) : text;
  }

  /** In the language of the running user. */
  public static String getTranslatedLabelDefaultLanguage(String namespace, String name) {
    return getTranslatedLabel(namespace, name, apex.system.UserInfo.getLanguage());
  }

  public static Boolean translationExists(String namespace, String name, String language) {
    return Org.catalog().project().translation(language, name) != null;
  }

  public static Boolean equals(Object a, Object b) {
    return Values.equal(a, b);
  }

  public static Integer hashCode(Object value) {
    return value == null ? 0 : Values.key(value).hashCode();
  }

  public static String toStringInternal(Object value) {
    if (value == null) throw new NullReference(NullReference.DEREFERENCE);
    return Values.text(value);
  }
}
