package localorg.compiler;

import apex.common.base.Initializer;
import apex.jorje.semantic.common.TestStandardTypeInfos;
import apex.jorje.semantic.symbol.type.InternalTypeInfo;
import apex.jorje.semantic.symbol.type.InternalTypeInfos;
import apex.jorje.semantic.symbol.type.GenericTypeInfoFactory;
import apex.jorje.semantic.symbol.type.TypeInfos;
import apex.jorje.semantic.symbol.member.method.MethodInfo;
import apex.jorje.semantic.symbol.member.method.MethodTable;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Corrections to stub types that the compiler's public interface does not offer. */
final class BuiltIns {
  private static final String[] DML_WORDS = {"insert", "update", "upsert", "delete", "undelete", "merge"};
  private static final Map<String, String> BYTECODE_NAMES = bytecodeNames();

  private BuiltIns() {}

  /** Types that emitted code calls by a fixed class name must carry that name, not the one of their stub. */
  static void correctBytecodeName(TypeInfo type, String key) {
    String name = BYTECODE_NAMES.get(key.replace('/', '.'));
    if (type == null || name == null || name.equals(type.getBytecodeName())) return;
    try {
      Field field = declared(type.getClass(), "bytecodeName");
      field.set(type, name);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiler's type model has changed", e);
    }
  }

  /**
   * Registers {@code zzinsert} as {@code insert}, and so on: the grammar reserves the plain words. False as long as
   * the methods are not resolved yet.
   */
  @SuppressWarnings("unchecked")
  static boolean restoreDmlNames(TypeInfo database) {
    if (database.methods() == null || !database.methods().isResolved()) return false;
    try {
      Field field = declared(database.methods().getClass(), "staticMethodLookupMap");
      Map<String, Object> methods = (Map<String, Object>) field.get(database.methods());
      for (String word : DML_WORDS) {
        if (methods.containsKey("zz" + word)) methods.putIfAbsent(word, methods.get("zz" + word));
      }
      for (MethodInfo method : database.methods().all()) {
        // What a dynamic query gives may be assigned to one record, as what an inline query gives.
        if (method.getName().matches("(?i)query(WithBinds)?")) {
          declared(method.getClass(), "returnType").set(method, GenericTypeInfoFactory.createQueryResultList(TypeInfos.SOBJECT));
        }
      }
      // Loops over Database.query are recognised by the name of the class.
      declared(database.getClass(), "bytecodeName").set(database, InternalTypeInfos.DATABASE.getBytecodeName());
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiler's method table has changed", e);
    }
  }

  /**
   * What {@code iterator()} of an Iterable gives is declared without methods, unlike the Iterator that variables are
   * declared with. It becomes that one.
   */
  @SuppressWarnings("unchecked")
  static void completeIterator() {
    try {
      Field table = declared(TestStandardTypeInfos.ITERABLE.getClass(), "methods");
      Initializer<MethodTable, TypeInfo> declared = (Initializer<MethodTable, TypeInfo>) table.get(TestStandardTypeInfos.ITERABLE);
      Initializer<MethodTable, TypeInfo> completed = type -> withCompleteIterator(declared.get(type), type);
      table.set(TestStandardTypeInfos.ITERABLE, completed);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiler's type model has changed", e);
    }
  }

  private static MethodTable withCompleteIterator(MethodTable iterable, TypeInfo type) {
    TypeInfo complete = GenericTypeInfoFactory.create(TestStandardTypeInfos.ITERATOR, type.getTypeArguments());
    try {
      for (MethodInfo method : iterable.all()) declared(method.getClass(), "returnType").set(method, complete);
      return iterable;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiler's method table has changed", e);
    }
  }

  private static Field declared(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!field.getName().equals(name)) continue;
        field.setAccessible(true);
        return field;
      }
    }
    throw new NoSuchFieldException(name);
  }

  private static Map<String, String> bytecodeNames() {
    Map<String, String> names = new HashMap<>();
    try {
      for (Field field : InternalTypeInfos.class.getFields()) {
        if (!(field.get(null) instanceof InternalTypeInfo)) continue;
        InternalTypeInfo type = (InternalTypeInfo) field.get(null);
        names.put(type.getApexName().toLowerCase(Locale.ROOT), type.getBytecodeName());
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return names;
  }
}
