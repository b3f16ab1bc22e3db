package localorg.mutate;

import java.util.Map;
import org.objectweb.asm.Opcodes;

/** Conditional jumps and their opposites. */
final class Jumps {
  private static final Map<Integer, Integer> NEGATED = Map.ofEntries(
      Map.entry(Opcodes.IFEQ, Opcodes.IFNE), Map.entry(Opcodes.IFNE, Opcodes.IFEQ),
      Map.entry(Opcodes.IFLT, Opcodes.IFGE), Map.entry(Opcodes.IFGE, Opcodes.IFLT),
      Map.entry(Opcodes.IFGT, Opcodes.IFLE), Map.entry(Opcodes.IFLE, Opcodes.IFGT),
      Map.entry(Opcodes.IF_ICMPEQ, Opcodes.IF_ICMPNE), Map.entry(Opcodes.IF_ICMPNE, Opcodes.IF_ICMPEQ),
      Map.entry(Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGE), Map.entry(Opcodes.IF_ICMPGE, Opcodes.IF_ICMPLT),
      Map.entry(Opcodes.IF_ICMPGT, Opcodes.IF_ICMPLE), Map.entry(Opcodes.IF_ICMPLE, Opcodes.IF_ICMPGT),
      Map.entry(Opcodes.IF_ACMPEQ, Opcodes.IF_ACMPNE), Map.entry(Opcodes.IF_ACMPNE, Opcodes.IF_ACMPEQ),
      Map.entry(Opcodes.IFNULL, Opcodes.IFNONNULL), Map.entry(Opcodes.IFNONNULL, Opcodes.IFNULL));
  private static final Map<Integer, Integer> MOVED = Map.of(
      Opcodes.IFLT, Opcodes.IFLE, Opcodes.IFLE, Opcodes.IFLT, Opcodes.IFGT, Opcodes.IFGE, Opcodes.IFGE, Opcodes.IFGT,
      Opcodes.IF_ICMPLT, Opcodes.IF_ICMPLE, Opcodes.IF_ICMPLE, Opcodes.IF_ICMPLT,
      Opcodes.IF_ICMPGT, Opcodes.IF_ICMPGE, Opcodes.IF_ICMPGE, Opcodes.IF_ICMPGT);

  private Jumps() {}

  static boolean comparesNumbers(int opcode) {
    return opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ICMPLE;
  }

  /** -1 when the instruction is no conditional jump. */
  static int negated(int opcode) {
    return NEGATED.getOrDefault(opcode, -1);
  }

  /** The jump that differs only where both sides are equal; -1 when there is none. */
  static int moved(int opcode) {
    return MOVED.getOrDefault(opcode, -1);
  }
}
