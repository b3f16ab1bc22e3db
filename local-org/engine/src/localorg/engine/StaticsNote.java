package localorg.engine;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Lets a static initialiser say that its class begins: to ask a class for its variables earlier would begin it. */
final class StaticsNote extends MethodVisitor {
  private final String className;

  StaticsNote(MethodVisitor next, String className) {
    super(Opcodes.ASM9, next);
    this.className = className;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    super.visitLdcInsn(Type.getObjectType(className));
    super.visitMethodInsn(Opcodes.INVOKESTATIC, "localorg/engine/ApexLoader", "begins", "(Ljava/lang/Class;)V", false);
  }
}
