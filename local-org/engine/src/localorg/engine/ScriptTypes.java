package localorg.engine;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The types that stand for the DataWeave scripts of a project, {@code DataWeaveScriptResource.csvToJson} for example. */
final class ScriptTypes {
  private static final String PREFIX = "DataWeaveScriptResource$";
  private static final String SCRIPT = "apex/dataweave/Script";

  private ScriptTypes() {}

  /** Whether a type is one of them: what they can do they have from their parent, a class of the platform. */
  static boolean isOne(String name) {
    return name.startsWith(PREFIX);
  }

  /** The class file of such a type; null for other names. */
  static byte[] classFile(String name) {
    if (!isOne(name)) return null;
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, name, null, SCRIPT, null);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, SCRIPT, "<init>", "()V", false);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }
}
