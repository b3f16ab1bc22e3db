package localorg.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Questions about the instructions that Salesforce's compiler writes. */
final class Code {
  private static final String API = "com/salesforce/api/";

  private Code() {}

  static AbstractInsnNode next(AbstractInsnNode instruction) {
    AbstractInsnNode next = instruction.getNext();
    while (next != null && next.getOpcode() < 0) next = next.getNext();
    return next;
  }

  static AbstractInsnNode previous(AbstractInsnNode instruction) {
    AbstractInsnNode previous = instruction.getPrevious();
    while (previous != null && previous.getOpcode() < 0) previous = previous.getPrevious();
    return previous;
  }

  static int opcode(AbstractInsnNode instruction) {
    return instruction == null ? -1 : instruction.getOpcode();
  }

  static boolean calls(AbstractInsnNode instruction, String owner, String name) {
    return instruction instanceof MethodInsnNode call && call.owner.equals(owner) && call.name.equals(name);
  }

  /** What the compiler adds by itself: coverage, sharing, conversions, checks for null. */
  static boolean isOfTheLanguage(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call && call.owner.equals(API + "System");
  }

  static boolean isOfADatabaseOrRecord(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call
        && (call.owner.startsWith(API + "entity/") || call.owner.startsWith(API + "Database"));
  }

  /** Whether a value goes to the call that runs a query: the compiler says there how the query is meant. */
  static boolean isHandedToAQuery(AbstractInsnNode value) {
    AbstractInsnNode next = next(value);
    while (next != null && (number(next) != null || calls(next, "java/lang/Boolean", "valueOf")
        || opcode(next) == Opcodes.GETSTATIC || opcode(next) == Opcodes.ACONST_NULL)) {
      next = next(next);
    }
    return next instanceof MethodInsnNode call && call.owner.startsWith(API + "Database") && call.name.matches("(?i).*query.*");
  }

  /** Whether the call that makes a collection comes next: the number before it is a capacity. */
  static boolean makesACollection(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call && call.name.equals("<init>") && call.owner.startsWith(API + "fast/");
  }

  /** The whole number that an instruction puts on the stack; null when it is another one. */
  static Number number(AbstractInsnNode instruction) {
    int opcode = opcode(instruction);
    if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) return opcode - Opcodes.ICONST_0;
    if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) return (long) (opcode - Opcodes.LCONST_0);
    if (opcode == Opcodes.BIPUSH || opcode == Opcodes.SIPUSH) return ((IntInsnNode) instruction).operand;
    if (!(instruction instanceof LdcInsnNode constant)) return null;
    return constant.cst instanceof Integer || constant.cst instanceof Long ? (Number) constant.cst : null;
  }

  /** Comparing two values, the compiler asks whether the second is null too once the first has turned out to be. */
  static boolean asksWhetherBothAreNull(AbstractInsnNode instruction) {
    for (AbstractInsnNode before = previous(instruction); before != null; before = previous(before)) {
      if (!(before instanceof JumpInsnNode)) continue;
      return opcode(before) == Opcodes.IFNONNULL && opcode(previous(before)) == Opcodes.DUP && opcode(next(before)) == Opcodes.POP;
    }
    return false;
  }

  /** The name that the source uses: the compiler adds types to some names, and has its own for accessors. */
  static String nameOf(MethodInsnNode call) {
    return call.name.equals("addNoReturn") ? "add" : call.name.replaceFirst("_r(?:void|[A-Z]).*$", "").replaceFirst("^__sfdc_", "");
  }

  /** Instructions of the statements that write to a log: everything between two marks of the compiler. */
  static Set<AbstractInsnNode> logStatements(MethodNode method, Set<String> loggers) {
    Set<AbstractInsnNode> found = new HashSet<>();
    List<AbstractInsnNode> statement = new ArrayList<>();
    boolean logs = false;
    for (AbstractInsnNode instruction : method.instructions) {
      statement.add(instruction);
      if (instruction instanceof MethodInsnNode call) {
        logs |= loggers.contains(call.owner) || call.owner.equals("System/System") && call.name.equals("debug");
      }
      if (!calls(instruction, API + "System", "statementExecuted") && instruction.getNext() != null) continue;
      if (logs) found.addAll(statement);
      statement.clear();
      logs = false;
    }
    return found;
  }

  /** Labels to which something jumps. */
  static Set<LabelNode> targets(MethodNode method) {
    Set<LabelNode> targets = new HashSet<>();
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof JumpInsnNode jump) targets.add(jump.label);
    }
    return targets;
  }

  /** Whether an instruction is one of two ways to a value: it is jumped to, or follows a jump. */
  static boolean isBranch(AbstractInsnNode instruction, Set<LabelNode> targets) {
    for (AbstractInsnNode before = instruction.getPrevious(); before != null; before = before.getPrevious()) {
      if (before instanceof LabelNode label && targets.contains(label)) return true;
      if (before.getOpcode() >= 0) return before instanceof JumpInsnNode;
    }
    return false;
  }
}
