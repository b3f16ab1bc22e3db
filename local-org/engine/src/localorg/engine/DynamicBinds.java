package localorg.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Lets the text of a dynamic query name the variables of the method that runs it: before each such call the method's
 * variables are handed to {@link localorg.soql.Scope}. The compiler gives every variable a slot of its own and notes
 * where it is first set; variables of loops that never ran are set to null at the start.
 */
final class DynamicBinds extends MethodNode {
  private static final String SCOPE = "localorg/soql/Scope";
  private static final int STACK = 8;

  private final MethodVisitor next;
  private final String className;

  DynamicBinds(MethodVisitor next, String className, int access, String name, String descriptor) {
    super(Opcodes.ASM9, access, name, descriptor, null, null);
    this.next = next;
    this.className = className;
  }

  /** Whether a class file may hold dynamic queries at all. */
  static boolean mayQuery(byte[] classFile) {
    String text = new String(classFile, StandardCharsets.ISO_8859_1);
    return text.contains("/Database") && (text.contains("uery") || text.contains("Cursor"));
  }

  private static boolean isDynamicQuery(AbstractInsnNode node) {
    if (!(node instanceof MethodInsnNode)) return false;
    MethodInsnNode call = (MethodInsnNode) node;
    return call.owner.endsWith("/Database") && call.desc.startsWith("(Ljava/lang/String;")
        && call.name.matches("(query|countQuery|getQueryLocator|getCursor|getPaginationCursor)(_.*)?");
  }

  @Override
  public void visitEnd() {
    boolean found = false;
    for (AbstractInsnNode node : instructions.toArray()) {
      if (!isDynamicQuery(node)) continue;
      instructions.insertBefore(node, capture(node));
      found = true;
    }
    if (found) {
      instructions.insert(emptyVariables());
      maxStack += STACK;
    }
    accept(next);
  }

  private int parameterSlots() {
    int withReceiver = Type.getArgumentsAndReturnSizes(desc) >> 2;
    return (access & Opcodes.ACC_STATIC) == 0 ? withReceiver : withReceiver - 1;
  }

  private InsnList emptyVariables() {
    InsnList code = new InsnList();
    for (LocalVariableNode variable : variables()) {
      if (variable.index < parameterSlots()) continue;
      code.add(new InsnNode(Opcodes.ACONST_NULL));
      code.add(new VarInsnNode(Opcodes.ASTORE, variable.index));
    }
    return code;
  }

  private List<LocalVariableNode> variables() {
    List<LocalVariableNode> result = new ArrayList<>();
    for (LocalVariableNode variable : localVariables == null ? List.<LocalVariableNode>of() : localVariables) {
      if (variable.desc.startsWith("L")) result.add(variable);
    }
    return result;
  }

  private InsnList capture(AbstractInsnNode call) {
    int position = instructions.indexOf(call);
    List<LocalVariableNode> visible = new ArrayList<>();
    for (LocalVariableNode variable : variables()) {
      if (instructions.indexOf(variable.start) < position) visible.add(variable);
    }
    InsnList code = new InsnList();
    code.add(new IntInsnNode(Opcodes.SIPUSH, visible.size() * 2));
    code.add(new TypeInsnNode(Opcodes.ANEWARRAY, "java/lang/Object"));
    int at = 0;
    for (LocalVariableNode variable : visible) {
      store(code, at++, new LdcInsnNode(variable.name));
      store(code, at++, new VarInsnNode(Opcodes.ALOAD, variable.index));
    }
    code.add(new LdcInsnNode(className));
    code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, SCOPE, "enter", "([Ljava/lang/Object;Ljava/lang/String;)V", false));
    return code;
  }

  private static void store(InsnList code, int index, AbstractInsnNode value) {
    code.add(new InsnNode(Opcodes.DUP));
    code.add(new IntInsnNode(Opcodes.SIPUSH, index));
    code.add(value);
    code.add(new InsnNode(Opcodes.AASTORE));
  }
}
