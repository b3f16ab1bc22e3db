package localorg.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds platform members that adapted classes refer to and this runtime lacks, without running anything. */
final class MissingMembers {
  private final Map<String, Set<String>> usersOf = new TreeMap<>();

  /** Member in Apex words to the classes that use it. */
  Map<String, Set<String>> found() {
    return usersOf;
  }

  void scan(byte[] adapted) {
    ClassReader reader = new ClassReader(adapted);
    reader.accept(new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitMethodInsn(int opcode, String owner, String member, String type, boolean isInterface) {
            if (owner.startsWith("apex/") && !hasMethod(owner, member, type)) note(reader, owner, member);
          }

          @Override
          public void visitFieldInsn(int opcode, String owner, String member, String type) {
            if (owner.startsWith("apex/") && !hasField(owner, member)) note(reader, owner, member);
          }
        };
      }
    }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
  }

  private void note(ClassReader reader, String owner, String member) {
    String name = NameMap.apexName(owner) + "." + member.replace("_static_", "").replace("<init>", "constructor");
    usersOf.computeIfAbsent(name, key -> new TreeSet<>()).add(reader.getClassName().replace('$', '.'));
  }

  private static Class<?> type(String owner) {
    try {
      return Class.forName(owner.replace('/', '.'), false, MissingMembers.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  private static boolean hasMethod(String owner, String name, String descriptor) {
    Class<?> type = type(owner);
    if (type == null) return false;
    if (name.equals("<init>")) {
      for (var constructor : type.getConstructors()) {
        if (Type.getConstructorDescriptor(constructor).equals(descriptor)) return true;
      }
      return false;
    }
    for (var method : type.getMethods()) {
      if (method.getName().equals(name) && Type.getMethodDescriptor(method).equals(descriptor)) return true;
    }
    return false;
  }

  private static boolean hasField(String owner, String name) {
    Class<?> type = type(owner);
    if (type == null) return false;
    for (var field : type.getFields()) if (field.getName().equals(name)) return true;
    return false;
  }
}
