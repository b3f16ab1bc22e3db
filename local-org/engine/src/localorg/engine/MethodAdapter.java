package localorg.engine;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites single instructions whose meaning in Apex differs from their meaning in Java. */
final class MethodAdapter extends MethodVisitor {
  private static final Set<String> OBJECT_METHODS = Set.of("hashCode", "toString", "equals");
  private static final String ENTITY = "com/salesforce/api/entity/";
  private static final String FAST = "com/salesforce/api/fast/";
  private static final String STATIC = "_static_";
  private static final String LANGUAGE = "com/salesforce/api/System";

  private final String className;
  private final Predicate<String> isException;
  private final Coverage coverage;
  private final TypeTable.MethodFacts facts;
  private int lastConstant;
  private String lastText;

  MethodAdapter(MethodVisitor next, String className, Predicate<String> isException, Coverage coverage,
      TypeTable.MethodFacts facts) {
    super(Opcodes.ASM9, next);
    this.className = className;
    this.isException = isException;
    this.coverage = coverage;
    this.facts = facts;
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) lastConstant = opcode - Opcodes.ICONST_0;
    super.visitInsn(opcode);
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (opcode == Opcodes.BIPUSH || opcode == Opcodes.SIPUSH) lastConstant = operand;
    super.visitIntInsn(opcode, operand);
  }

  @Override
  public void visitLdcInsn(Object value) {
    if (value instanceof Integer) lastConstant = (Integer) value;
    if (value instanceof String) lastText = (String) value;
    super.visitLdcInsn(value);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.NEW && type.equals("System/NullPointerException")) {
      super.visitTypeInsn(opcode, "apex/lang/NullReference");
    } else if (opcode == Opcodes.CHECKCAST && !type.startsWith("[")) {
      super.visitLdcInsn(type);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, LANGUAGE, "cast",
          "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;", false);
      super.visitTypeInsn(opcode, type);
    } else if (opcode == Opcodes.INSTANCEOF) {
      super.visitLdcInsn(type);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, LANGUAGE, "isInstance",
          "(Ljava/lang/Object;Ljava/lang/String;)Z", false);
    } else {
      super.visitTypeInsn(opcode, type);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    boolean isOfExecution = owner.equals("System/RestContext") && name.startsWith(STATIC);
    if (isOfExecution && opcode == Opcodes.GETSTATIC) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name.substring(STATIC.length()), "()" + descriptor, false);
    } else if (isOfExecution && opcode == Opcodes.PUTSTATIC) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name.substring(STATIC.length()), "(" + descriptor + ")V", false);
    } else if (!visitAccessor(opcode, owner, name)) {
      super.visitFieldInsn(opcode, owner, name, descriptor);
    }
  }

  private boolean visitAccessor(int opcode, String owner, String name) {
    boolean isOfInstance = opcode == Opcodes.GETFIELD || opcode == Opcodes.PUTFIELD;
    if (!isOfInstance || !NameMap.isPlatform(owner)) return false;
    Method accessor = PlatformLinks.accessor(owner, name, opcode == Opcodes.PUTFIELD);
    if (accessor == null) return false;
    String owned = accessor.getDeclaringClass().getName().replace('.', '/');
    super.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owned, accessor.getName(), Type.getMethodDescriptor(accessor), false);
    return true;
  }

  @Override
  public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
    if (owner.equals(LANGUAGE) && name.equals("statementExecuted")) {
      statement();
    } else if (name.equals("<init>") && (owner.startsWith(ENTITY) || owner.startsWith(FAST))) {
      // The class of the new object says what it holds; the runtime's classes are told in words.
      super.visitLdcInsn(owner);
      super.visitMethodInsn(opcode, owner, name, descriptor.replace(")V", "Ljava/lang/String;)V"), isInterface);
    } else if (name.equals("<init>") && owner.equals("System/NullPointerException")) {
      super.visitMethodInsn(opcode, "apex/lang/NullReference", name, descriptor, isInterface);
    } else if (opcode == Opcodes.INVOKESTATIC && owner.startsWith(ENTITY)) {
      super.visitLdcInsn(owner.substring(ENTITY.length()));
      super.visitMethodInsn(opcode, "apex/compiled/CustomEntities", name,
          descriptor.replace(")", "Ljava/lang/String;)"), false);
    } else if (isExceptionMember(opcode, owner, name)) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, "apex/bcl/ExceptionMethods", name,
          "(Ljava/lang/Exception;" + descriptor.substring(1), false);
    } else if (opcode == Opcodes.INVOKESTATIC && (name.equals("values") || name.equals("valueOf")) && PlatformLinks.isEnum(owner)) {
      super.visitLdcInsn(owner);
      super.visitMethodInsn(opcode, "apex/bcl/EnumMethods", name,
          descriptor.substring(0, descriptor.indexOf(')')) + "Ljava/lang/String;)" + (name.equals("values") ? "Lapex/lang/ApexList;" : "Ljava/lang/Enum;"), false);
      if (name.equals("valueOf")) super.visitTypeInsn(Opcodes.CHECKCAST, owner);
    } else if (owner.equals("java/lang/Enum") && name.equals("valueOf")) {
      super.visitMethodInsn(opcode, "apex/bcl/EnumMethods", name, descriptor, false);
    } else if (opcode == Opcodes.INVOKEVIRTUAL && owner.equals("java/lang/Object") && OBJECT_METHODS.contains(name)) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, "apex/bcl/ObjectMethods", name,
          "(Ljava/lang/Object;" + descriptor.substring(1), false);
    } else if (ScriptTypes.isOne(owner) && !name.equals("<init>")) {
      visitMethodInsn(opcode, "DataWeave/Script", name, descriptor, isInterface);
    } else if (NameMap.isPlatform(owner)) {
      boolean runsOnInterface = PlatformLinks.isInterface(owner, isInterface);
      String linked = PlatformLinks.descriptor(owner, name, descriptor);
      super.visitMethodInsn(PlatformLinks.opcode(opcode, runsOnInterface), owner, name, linked, runsOnInterface);
      box(linked);
      if (owner.equals(LANGUAGE) && name.equals("convert")) checkConverted();
    } else {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }
  }

  /** Methods that the runtime's classes have from Java give bare values, Apex wants objects. */
  private void box(String descriptor) {
    if (descriptor.endsWith(")I")) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;", false);
    } else if (descriptor.endsWith(")Z")) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Boolean", "valueOf", "(Z)Ljava/lang/Boolean;", false);
    }
  }

  /** The compiler leaves out the check after a conversion; without it a wrong object would reach typed code. */
  private void checkConverted() {
    if (lastText != null && !lastText.equals("java/lang/Object")) super.visitTypeInsn(Opcodes.CHECKCAST, lastText);
  }

  private void statement() {
    String top = className.contains("$") ? className.substring(0, className.indexOf('$')) : className;
    if (lastConstant > 0) coverage.statement(top, lastConstant);
    super.visitLdcInsn(top);
    super.visitMethodInsn(Opcodes.INVOKESTATIC, LANGUAGE, "statementExecuted",
        "(Ljava/lang/Integer;Ljava/lang/String;)V", false);
  }

  private boolean isExceptionMember(int opcode, String owner, String name) {
    if (opcode != Opcodes.INVOKEVIRTUAL || !BytecodeTransformer.EXCEPTION_MEMBERS.contains(name)) return false;
    if (owner.equals("java/lang/Exception") || owner.equals("System/NullPointerException")) return true;
    return NameMap.isPlatform(owner) ? owner.endsWith("Exception") : isException.test(owner);
  }

  @Override
  public void visitLocalVariable(String name, String type, String signature, Label start, Label end, int index) {
    facts.local(index, name);
    super.visitLocalVariable(name, type, signature, start, end, index);
  }

  @Override
  public void visitMaxs(int maxStack, int maxLocals) {
    super.visitMaxs(maxStack + 4, maxLocals);
  }
}
