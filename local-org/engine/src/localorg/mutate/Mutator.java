package localorg.mutate;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Makes the class file that a mutation asks for. */
final class Mutator {
  /** What the replacements may put on the stack besides what was there. */
  private static final int MORE_STACK = 4;

  private final MethodNode method;
  private final AbstractInsnNode instruction;

  private Mutator(MethodNode method, int index) {
    this.method = method;
    this.instruction = method.instructions.get(index);
  }

  static byte[] mutate(byte[] file, Mutation mutation) {
    ClassNode node = new ClassNode();
    new ClassReader(file).accept(node, 0);
    for (MethodNode method : node.methods) {
      if (!(method.name + method.desc).equals(mutation.method())) continue;
      new Mutator(method, mutation.index()).change(mutation.kind());
      method.maxStack += MORE_STACK;
    }
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  private void change(Mutation.Kind kind) {
    switch (kind) {
      case NEGATE_CONDITION -> ((JumpInsnNode) instruction).setOpcode(Jumps.negated(instruction.getOpcode()));
      case MOVE_BOUNDARY -> ((JumpInsnNode) instruction).setOpcode(Jumps.moved(instruction.getOpcode()));
      case CHANGE_OPERATOR -> changeOperator();
      case CHANGE_CONSTANT -> changeConstant();
      case REMOVE_CALL -> removeCall();
      case REMOVE_ASSIGNMENT -> removeAssignment();
      case CHANGE_RETURN -> changeReturn();
    }
  }

  private void changeOperator() {
    if (instruction instanceof MethodInsnNode call) call.name = Operators.exchanged(call.name);
    else replace(new InsnNode(Operators.exchanged(instruction.getOpcode())));
  }

  private void changeConstant() {
    Number number = Code.number(instruction);
    if (number == null) replace(new LdcInsnNode(""));
    else if (Code.calls(Code.next(instruction), "java/lang/Boolean", "valueOf")) replace(truth(number.intValue() == 0));
    else if (number instanceof Long) replace(new LdcInsnNode(number.longValue() + 1));
    else replace(new LdcInsnNode(number.intValue() + 1));
  }

  private static InsnNode truth(boolean value) {
    return new InsnNode(value ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
  }

  private void removeCall() {
    MethodInsnNode call = (MethodInsnNode) instruction;
    InsnList instead = new InsnList();
    Type[] arguments = Type.getArgumentTypes(call.desc);
    for (int i = arguments.length - 1; i >= 0; i--) instead.add(pop(arguments[i]));
    if (call.getOpcode() != Opcodes.INVOKESTATIC) instead.add(new InsnNode(Opcodes.POP));
    if (Type.getReturnType(call.desc) != Type.VOID_TYPE) instead.add(new InsnNode(Opcodes.ACONST_NULL));
    replace(instead);
  }

  private void removeAssignment() {
    if (instruction instanceof MethodInsnNode) {
      removeCall();
      return;
    }
    InsnList instead = new InsnList();
    instead.add(pop(Type.getType(((FieldInsnNode) instruction).desc)));
    if (instruction.getOpcode() == Opcodes.PUTFIELD) instead.add(new InsnNode(Opcodes.POP));
    replace(instead);
  }

  private void changeReturn() {
    InsnList before = new InsnList();
    if (Type.getReturnType(method.desc).getInternalName().equals("java/lang/Boolean")) {
      LabelNode isNull = new LabelNode();
      before.add(new InsnNode(Opcodes.DUP));
      before.add(new JumpInsnNode(Opcodes.IFNULL, isNull));
      before.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, "java/lang/Boolean", "booleanValue", "()Z", false));
      before.add(truth(true));
      before.add(new InsnNode(Opcodes.IXOR));
      before.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "java/lang/Boolean", "valueOf", "(Z)Ljava/lang/Boolean;", false));
      before.add(isNull);
    } else {
      before.add(new InsnNode(Opcodes.POP));
      before.add(new InsnNode(Opcodes.ACONST_NULL));
    }
    method.instructions.insertBefore(instruction, before);
  }

  private static InsnNode pop(Type type) {
    return new InsnNode(type.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
  }

  private void replace(AbstractInsnNode other) {
    method.instructions.set(instruction, other);
  }

  private void replace(InsnList others) {
    method.instructions.insert(instruction, others);
    method.instructions.remove(instruction);
  }
}
