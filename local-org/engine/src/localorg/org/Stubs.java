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
import localorg.engine.TypeNames;
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
    String name = target.getName() + "$Stub";
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
    code.visitLdcInsn(plain(method.getName()));
    code.visitLdcInsn(method.getReturnType().getName());
    StringBuilder types = new StringBuilder();
    for (Class<?> parameter : parameters) types.append(parameter.getName()).append(' ');
    code.visitLdcInsn(types.toString());
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

  private static String plain(String emitted) {
    int end = emitted.contains("$$") ? emitted.indexOf("_r") : emitted.indexOf("$o$");
    return end > 0 ? emitted.substring(0, end) : emitted;
  }

  /** What a stub's methods do. */
  public static Object answer(Object stub, StubProvider provider, String method, String returnType, String parameterTypes,
      Object[] arguments) {
    List<Object> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String type : parameterTypes.trim().split(" ")) {
      if (type.isEmpty()) continue;
      names.add("argument" + names.size());
      types.add(token(type));
    }
    return provider.handleMethodCall(stub, method, token(returnType), ApexList.of(TypeRef.parse("System/Type"), types),
        ApexList.ofStrings(names), ApexList.ofObjects(java.util.Arrays.asList(arguments)));
  }

  private static Type token(String javaName) {
    if (javaName.equals("void")) return null;
    String apexName = localorg.engine.NameMap.apexName(javaName).replace("java.lang.", "").replace("java.math.Big", "");
    TypeRef found = TypeNames.find(apexName.matches("List|Set") ? apexName + "<Object>" : apexName.equals("Map") ? "Map<String,Object>" : apexName);
    return Type.of(found == null ? TypeRef.parse("java/lang/Object") : found);
  }
}
