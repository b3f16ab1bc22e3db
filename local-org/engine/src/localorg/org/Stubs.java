package localorg.org;

import apex.compiled.Language;
import apex.lang.ApexList;
import apex.lang.ApexObject;
import apex.lang.TypeRef;
import apex.system.StubProvider;
import apex.system.Type;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import localorg.engine.SourceParameters;
import localorg.engine.TypeTable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Objects whose methods a StubProvider answers: subclasses made on the spot. */
public final class Stubs {
  private static final String SELF = "localorg/org/Stubs";
  private static final String PROVIDER = "Lapex/system/StubProvider;";

  private Stubs() {}

  public static Object create(Type type, StubProvider provider) {
    Class<?> target = type.ref().runtimeClass();
    if (Modifier.isFinal(target.getModifiers())) throw new apex.system.TypeException("Cannot stub " + type.getName());
    String name = target.getName() + "__sfdc_ApexStub";
    byte[] bytes = write(target, name.replace('.', '/'));
    ClassLoader loader = new ClassLoader(Org.loader()) {
      @Override
      protected Class<?> findClass(String wanted) {
        return defineClass(wanted, bytes, 0, bytes.length);
      }
    };
    try {
      Class<?> stub = loader.loadClass(name);
      Object instance = Language.allocate(stub);
      stub.getField("provider").set(instance, provider);
      return instance;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] write(Class<?> target, String name) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String targetName = target.getName().replace('.', '/');
    String parent = target.isInterface() ? "apex/lang/ApexObject" : targetName;
    String[] interfaces = target.isInterface() ? new String[] {targetName} : new String[0];
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, name, null, parent, interfaces);
    writer.visitField(Opcodes.ACC_PUBLIC, "provider", PROVIDER, null, null).visitEnd();
    Set<String> written = new HashSet<>();
    for (Method method : target.getMethods()) {
      if (isStubbed(method) && written.add(method.getName() + org.objectweb.asm.Type.getMethodDescriptor(method))) {
        writeMethod(writer, name, method);
      }
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static boolean isStubbed(Method method) {
    int hidden = Modifier.STATIC | Modifier.FINAL;
    Class<?> owner = method.getDeclaringClass();
    return (method.getModifiers() & hidden) == 0 && owner != Object.class && owner != ApexObject.class
        && !method.getName().startsWith("__sfdc_") && !method.getName().equals("clone")
        && (method.getReturnType() == void.class || !method.getReturnType().isPrimitive());
  }

  private static void writeMethod(ClassWriter writer, String name, Method method) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, method.getName(),
        org.objectweb.asm.Type.getMethodDescriptor(method), null, null);
    Class<?>[] parameters = method.getParameterTypes();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, name, "provider", PROVIDER);
    code.visitLdcInsn(method.getDeclaringClass().getName().replace('.', '/'));
    code.visitLdcInsn(method.getName());
    code.visitLdcInsn(org.objectweb.asm.Type.getMethodDescriptor(method));
    code.visitIntInsn(Opcodes.SIPUSH, parameters.length);
    code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
    for (int i = 0; i < parameters.length; i++) {
      code.visitInsn(Opcodes.DUP);
      code.visitIntInsn(Opcodes.SIPUSH, i);
      code.visitVarInsn(Opcodes.ALOAD, i + 1);
      code.visitInsn(Opcodes.AASTORE);
    }
    code.visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "answer", "(Ljava/lang/Object;" + PROVIDER
        + "Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/Object;", false);
    if (method.getReturnType() == void.class) {
      code.visitInsn(Opcodes.RETURN);
    } else {
      code.visitTypeInsn(Opcodes.CHECKCAST, method.getReturnType().getName().replace('.', '/'));
      code.visitInsn(Opcodes.ARETURN);
    }
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** What a stub's methods do. */
  public static Object answer(Object stub, StubProvider provider, String owner, String method, String descriptor,
      Object[] arguments) {
    TypeTable.MethodFacts facts = TypeTable.method(owner, method + descriptor);
    String name = facts == null ? method : facts.name;
    String declared = facts == null ? descriptor : facts.descriptor;
    List<Object> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> inSource = SourceParameters.names(owner, name, arguments.length);
    for (org.objectweb.asm.Type type : org.objectweb.asm.Type.getArgumentTypes(declared)) {
      String known = facts == null ? null : facts.parameter(names.size());
      String fallback = inSource == null ? "param" + names.size() : inSource.get(names.size());
      names.add(known == null ? fallback : known);
      types.add(Type.of(TypeRef.parse(type.getInternalName())));
    }
    org.objectweb.asm.Type result = org.objectweb.asm.Type.getReturnType(declared);
    boolean isVoid = result.getSort() == org.objectweb.asm.Type.VOID;
    Object answer = provider.handleMethodCall(stub, name, isVoid ? null : Type.of(TypeRef.parse(result.getInternalName())),
        ApexList.of(TypeRef.parse("System/Type"), types), ApexList.ofStrings(names),
        ApexList.ofObjects(java.util.Arrays.asList(arguments)));
    return isVoid ? null : Language.convert(answer, result.getInternalName());
  }
}
