package localorg.inventory;

import apex.common.base.Initializer;
import apex.jorje.semantic.bcl.AsmMethod;
import apex.jorje.semantic.symbol.member.method.MethodInfo;
import apex.jorje.semantic.symbol.member.method.MethodTable;
import apex.jorje.semantic.symbol.type.GenericTypeInfoFactory;
import apex.jorje.semantic.symbol.type.ModifierTypeInfos;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import localorg.engine.NameMap;

/** Members of the types that the compiler brings along itself: primitives, records and exceptions. */
final class BuiltInMembers {
  private static final NameMap NAMES = new NameMap();
  private static final Map<String, TypeInfo> TYPES = Map.ofEntries(
      Map.entry("String", TypeInfos.STRING), Map.entry("Integer", TypeInfos.INTEGER), Map.entry("Long", TypeInfos.LONG),
      Map.entry("Double", TypeInfos.DOUBLE), Map.entry("Decimal", TypeInfos.DECIMAL), Map.entry("Boolean", TypeInfos.BOOLEAN),
      Map.entry("Date", TypeInfos.DATE), Map.entry("DateTime", TypeInfos.DATE_TIME), Map.entry("Time", TypeInfos.TIME),
      Map.entry("Id", TypeInfos.ID), Map.entry("Blob", TypeInfos.BLOB), Map.entry("SObject", TypeInfos.SOBJECT),
      Map.entry("Object", TypeInfos.OBJECT), Map.entry("List", GenericTypeInfoFactory.createList(TypeInfos.OBJECT)),
      Map.entry("Set", GenericTypeInfoFactory.createSet(TypeInfos.OBJECT)),
      Map.entry("Map", GenericTypeInfoFactory.createMap(TypeInfos.OBJECT, TypeInfos.OBJECT)));

  private BuiltInMembers() {}

  static List<Member> all() {
    List<Member> members = new ArrayList<>();
    TYPES.forEach((name, type) -> {
      for (MethodInfo method : table(name, type).getStaticsAndInstance()) {
        Member member = member(name, method);
        if (member != null) members.add(member);
      }
    });
    return members;
  }

  @SuppressWarnings("unchecked")
  private static MethodTable table(String name, TypeInfo type) {
    try {
      Class<?> methods = Class.forName("apex.jorje.semantic.bcl." + name + "Methods");
      Object table = name.equals("SObject") ? methods.getMethod("get").invoke(null) : methods.getField("METHODS").get(null);
      return ((Initializer<MethodTable, TypeInfo>) table).get(type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiler's method tables have changed", e);
    }
  }

  private static Member member(String type, MethodInfo method) {
    // Names with a dollar or a hidden purpose are the compiler's own.
    if (method.getCanonicalName().matches(".*(Bytecode|\\$|NullOk|Internal).*")) return null;
    // Errors of fields are added to the record.
    if (method.getCanonicalName().equals("addError") && !type.equals("SObject")) return null;
    AsmMethod emitted = method.getAsmMethod();
    String descriptor = descriptor(emitted.signature.getParameterTypes());
    List<String> parameters = new ArrayList<>();
    // Methods of values are static at run time and take the value first.
    String owner = NAMES.map(emitted.definingType);
    boolean takesValue = !method.getModifiers().has(ModifierTypeInfos.STATIC) && owner.startsWith("apex/bcl/");
    if (takesValue) parameters.add(runtime(TYPES.get(type)));
    for (TypeInfo parameter : emitted.signature.getParameterTypes()) parameters.add(runtime(parameter));
    StringJoiner shown = new StringJoiner(", ", method.getCanonicalName() + "(", ")");
    for (TypeInfo parameter : method.getParameterTypes()) shown.add(parameter.getApexName());
    return new Member(type, shown.toString(), owner.replace('/', '.'),
        NAMES.mapMethodName(emitted.definingType, emitted.function, descriptor), parameters, false);
  }

  private static String descriptor(List<TypeInfo> types) {
    StringBuilder text = new StringBuilder("(");
    for (TypeInfo type : types) text.append(type.getTypeSignature());
    return text.append(")V").toString();
  }

  private static String runtime(TypeInfo type) {
    return org.objectweb.asm.Type.getType(NAMES.mapDesc(type.getTypeSignature())).getClassName();
  }
}
