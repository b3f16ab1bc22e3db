package localorg.mutate;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Walks through a class file and counts the places that can be changed; changes one of them when told to. */
final class Mutation extends ClassVisitor {
  private static final int NONE = -1;

  private final int wanted;
  private int seen;
  /** Line and kind of the changed place. */
  int line;
  String what;

  private Mutation(ClassVisitor next, int wanted) {
    super(Opcodes.ASM9, next);
    this.wanted = wanted;
  }

  /** How many places of a class can be changed. */
  static int count(byte[] classFile) {
    Mutation counter = new Mutation(null, NONE);
    new ClassReader(classFile).accept(counter, 0);
    return counter.seen;
  }

  /** The class file with the place of that number changed; what was changed stands in the mutation afterwards. */
  static byte[] apply(byte[] classFile, int place, Mutation[] made) {
    ClassWriter writer = new ClassWriter(0);
    made[0] = new Mutation(writer, place);
    new ClassReader(classFile).accept(made[0], 0);
    return writer.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, thrown);
    // What javac adds by itself is no decision of ours.
    boolean isMade = (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0 && !name.startsWith("lambda$");
    return isMade || name.equals("<clinit>") ? next : new Places(next);
  }

  private final class Places extends MethodVisitor {
    private int current;

    Places(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
      current = number;
      super.visitLineNumber(number, start);
    }

    private boolean isHere(String kind) {
      if (seen++ != wanted) return false;
      line = current;
      what = kind;
      return true;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      int result = opcode;
      if (opcode != Opcodes.GOTO && opcode != Opcodes.JSR && isHere("condition turned round")) result = opposite(opcode);
      if (boundary(opcode) != opcode && isHere("boundary moved")) result = boundary(opcode);
      super.visitJumpInsn(result, label);
    }

    @Override
    public void visitInsn(int opcode) {
      int other = arithmetic(opcode);
      super.visitInsn(other != opcode && isHere("other operator") ? other : opcode);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean canGo = descriptor.endsWith(")V") && !name.equals("<init>");
      if (!canGo || !isHere("call of " + name + " left out")) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        return;
      }
      Type[] arguments = Type.getArgumentTypes(descriptor);
      for (int i = arguments.length - 1; i >= 0; i--) super.visitInsn(arguments[i].getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      if (opcode != Opcodes.INVOKESTATIC) super.visitInsn(Opcodes.POP);
    }
  }

  private static int opposite(int opcode) {
    if (opcode == Opcodes.IFNULL) return Opcodes.IFNONNULL;
    if (opcode == Opcodes.IFNONNULL) return Opcodes.IFNULL;
    // The numbers of the other jumps go in pairs, beginning with the odd IFEQ.
    return (opcode - Opcodes.IFEQ) % 2 == 0 ? opcode + 1 : opcode - 1;
  }

  private static int boundary(int opcode) {
    switch (opcode) {
      case Opcodes.IFLT: return Opcodes.IFLE;
      case Opcodes.IFLE: return Opcodes.IFLT;
      case Opcodes.IFGT: return Opcodes.IFGE;
      case Opcodes.IFGE: return Opcodes.IFGT;
      case Opcodes.IF_ICMPLT: return Opcodes.IF_ICMPLE;
      case Opcodes.IF_ICMPLE: return Opcodes.IF_ICMPLT;
      case Opcodes.IF_ICMPGT: return Opcodes.IF_ICMPGE;
      case Opcodes.IF_ICMPGE: return Opcodes.IF_ICMPGT;
      default: return opcode;
    }
  }

  private static int arithmetic(int opcode) {
    switch (opcode) {
      case Opcodes.IADD: return Opcodes.ISUB;
      case Opcodes.ISUB: return Opcodes.IADD;
      case Opcodes.IMUL: return Opcodes.IDIV;
      case Opcodes.IDIV: return Opcodes.IMUL;
      case Opcodes.LADD: return Opcodes.LSUB;
      case Opcodes.LSUB: return Opcodes.LADD;
      case Opcodes.LMUL: return Opcodes.LDIV;
      case Opcodes.LDIV: return Opcodes.LMUL;
      case Opcodes.IAND: return Opcodes.IOR;
      case Opcodes.IOR: return Opcodes.IAND;
      default: return opcode;
    }
  }
}
