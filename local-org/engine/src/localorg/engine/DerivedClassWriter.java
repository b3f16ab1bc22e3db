package localorg.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the class file of a platform type that is mere data. */
final class DerivedClassWriter {
  private static final String OBJECT = "apex/lang/ApexObject";
  private static final String EXCEPTION = "apex/lang/ApexException";
  private static final String[] EXCEPTION_CONSTRUCTORS =
      {"()V", "(Ljava/lang/String;)V", "(Ljava/lang/Exception;)V", "(Ljava/lang/String;Ljava/lang/Exception;)V"};

  private final String name;
  private final StubType type;
  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

  DerivedClassWriter(String name, StubType type) {
    this.name = name;
    this.type = type;
  }

  byte[] bytes() {
    if (type.kind.equals("enum")) writeEnum();
    else if (type.kind.equals("interface")) writeInterface();
    else if (type.isException()) writeException();
    else writeData();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void writeInterface() {
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT, name, null,
        "java/lang/Object", type.parent == null ? null : new String[] {StubDescriptors.internalName(type.parent)});
    for (String[] method : type.abstractMethods) {
      writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, method[0],
          StubDescriptors.methodDescriptor(method[1], method[2]), null, null).visitEnd();
    }
  }

  private void writeException() {
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, name, null, EXCEPTION, null);
    for (String constructor : EXCEPTION_CONSTRUCTORS) writeConstructor(EXCEPTION, constructor);
  }

  private void writeConstructor(String parent, String descriptor) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", descriptor, null, null);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    int parameters = org.objectweb.asm.Type.getArgumentTypes(descriptor).length;
    for (int i = 1; i <= parameters; i++) code.visitVarInsn(Opcodes.ALOAD, i);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", descriptor, false);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void writeData() {
    String parent = type.parent == null ? OBJECT : StubDescriptors.internalName(type.parent);
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, name, null, parent, null);
    forgetInherited();
    type.fields.forEach((field, fieldType) -> {
      TypeTable.recordField(name, field, StubDescriptors.emittedDescriptor(fieldType), 0);
      writeField(field, StubDescriptors.descriptor(fieldType));
    });
    type.getters.forEach((getter, kept) -> {
      String field = type.fieldOf(getter);
      if (!type.fields.containsKey(field)) writeField(field, StubDescriptors.descriptor(kept));
      writeGetter(getter, field, StubDescriptors.descriptor(kept));
    });
    type.setters.forEach((setter, kept) -> writeSetter(setter, type.fieldOf(setter), StubDescriptors.descriptor(kept)));
    if (type.canBeConstructed()) writeConstructor(parent, "()V");
    for (List<String> fields : DataConstructors.of(name)) writeConstructor(parent, fields);
    if (name.startsWith("apex/connectapi/")) type.staticMethods.forEach(this::writeRefusal);
  }

  private void writeConstructor(String parent, List<String> fields) {
    List<String> descriptors = fields.stream().map(field -> StubDescriptors.descriptor(type.fields.get(field))).collect(Collectors.toList());
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "(" + String.join("", descriptors) + ")V", null, null);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, parent, "<init>", "()V", false);
    for (int i = 0; i < fields.size(); i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(Opcodes.ALOAD, i + 1);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, fields.get(i), descriptors.get(i));
    }
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** Connect in Apex needs the data of a real org, which tests do not see. */
  private void writeRefusal(String[] method) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, method[0],
        StubDescriptors.methodDescriptor(method[1], method[2]), null, null);
    code.visitLdcInsn(NameMap.apexName(name) + "." + method[0]);
    code.visitMethodInsn(Opcodes.INVOKESTATIC, "apex/lang/ConnectCalls", "refused", "(Ljava/lang/String;)Ljava/lang/Throwable;", false);
    String result = StubDescriptors.internalName(method[2]);
    if (result.startsWith("apex/connectapi/")) writeEmptyAnswer(code, result);
    code.visitInsn(Opcodes.ATHROW);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** Where a call is not refused, an object without values is its answer. */
  private static void writeEmptyAnswer(MethodVisitor code, String result) {
    Label refused = new Label();
    code.visitInsn(Opcodes.DUP);
    code.visitJumpInsn(Opcodes.IFNONNULL, refused);
    code.visitTypeInsn(Opcodes.NEW, result);
    code.visitInsn(Opcodes.DUP);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, result, "<init>", "()V", false);
    code.visitInsn(Opcodes.ARETURN);
    code.visitLabel(refused);
  }

  /** A stub repeats members of its parent; two places to keep one value would disagree. */
  private void forgetInherited() {
    String parent = type.parent;
    while (parent != null) {
      StubType declared = DerivedTypes.find(StubDescriptors.internalName(parent).replace('/', '.'));
      if (declared == null) return;
      type.fields.keySet().removeAll(declared.fields.keySet());
      type.getters.keySet().removeAll(declared.getters.keySet());
      type.setters.keySet().removeAll(declared.setters.keySet());
      parent = declared.parent;
    }
  }

  private void writeField(String field, String descriptor) {
    writer.visitField(Opcodes.ACC_PUBLIC, field, descriptor, null, null).visitEnd();
  }

  private void writeGetter(String getter, String field, String descriptor) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, getter, "()" + descriptor, null, null);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, name, field, descriptor);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void writeSetter(String setter, String field, String descriptor) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, setter, "(" + descriptor + ")V", null, null);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitFieldInsn(Opcodes.PUTFIELD, name, field, descriptor);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void writeEnum() {
    String self = "L" + name + ";";
    int constant = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_ENUM;
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_ENUM, name, null, "java/lang/Enum", null);
    for (String each : type.constants) writer.visitField(constant, each, self, null, null).visitEnd();
    MethodVisitor made = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "(Ljava/lang/String;I)V", null, null);
    made.visitVarInsn(Opcodes.ALOAD, 0);
    made.visitVarInsn(Opcodes.ALOAD, 1);
    made.visitVarInsn(Opcodes.ILOAD, 2);
    made.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Enum", "<init>", "(Ljava/lang/String;I)V", false);
    made.visitInsn(Opcodes.RETURN);
    made.visitMaxs(0, 0);
    made.visitEnd();
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    for (int i = 0; i < type.constants.size(); i++) {
      code.visitTypeInsn(Opcodes.NEW, name);
      code.visitInsn(Opcodes.DUP);
      code.visitLdcInsn(type.constants.get(i));
      code.visitIntInsn(Opcodes.SIPUSH, i);
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "(Ljava/lang/String;I)V", false);
      code.visitFieldInsn(Opcodes.PUTSTATIC, name, type.constants.get(i), self);
    }
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    writeValues(self);
  }

  private void writeValues(String self) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "values", "()[" + self, null, null);
    code.visitIntInsn(Opcodes.SIPUSH, type.constants.size());
    code.visitTypeInsn(Opcodes.ANEWARRAY, name);
    for (int i = 0; i < type.constants.size(); i++) {
      code.visitInsn(Opcodes.DUP);
      code.visitIntInsn(Opcodes.SIPUSH, i);
      code.visitFieldInsn(Opcodes.GETSTATIC, name, type.constants.get(i), self);
      code.visitInsn(Opcodes.AASTORE);
    }
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
