package localorg.mutate;

import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Arithmetic and what takes its place. */
final class Operators {
  private static final String DECIMALS = "com/salesforce/api/interop/apex/bcl/DecimalMethods";
  private static final Map<Integer, Integer> OPCODES = Map.ofEntries(
      Map.entry(Opcodes.IADD, Opcodes.ISUB), Map.entry(Opcodes.ISUB, Opcodes.IADD),
      Map.entry(Opcodes.IMUL, Opcodes.IDIV), Map.entry(Opcodes.IDIV, Opcodes.IMUL),
      Map.entry(Opcodes.LADD, Opcodes.LSUB), Map.entry(Opcodes.LSUB, Opcodes.LADD),
      Map.entry(Opcodes.LMUL, Opcodes.LDIV), Map.entry(Opcodes.LDIV, Opcodes.LMUL),
      Map.entry(Opcodes.INEG, Opcodes.NOP), Map.entry(Opcodes.LNEG, Opcodes.NOP),
      Map.entry(Opcodes.IAND, Opcodes.IOR), Map.entry(Opcodes.IOR, Opcodes.IAND));
  private static final Map<String, String> METHODS =
      Map.of("add", "subtract", "subtract", "add", "multiply", "divide", "divide", "multiply");
  private static final Map<Integer, String> SIGNS = Map.ofEntries(
      Map.entry(Opcodes.IADD, "`+` became `-`"), Map.entry(Opcodes.LADD, "`+` became `-`"),
      Map.entry(Opcodes.ISUB, "`-` became `+`"), Map.entry(Opcodes.LSUB, "`-` became `+`"),
      Map.entry(Opcodes.IMUL, "`*` became `/`"), Map.entry(Opcodes.LMUL, "`*` became `/`"),
      Map.entry(Opcodes.IDIV, "`/` became `*`"), Map.entry(Opcodes.LDIV, "`/` became `*`"),
      Map.entry(Opcodes.INEG, "minus sign removed"), Map.entry(Opcodes.LNEG, "minus sign removed"),
      Map.entry(Opcodes.IAND, "`&` became `|`"), Map.entry(Opcodes.IOR, "`|` became `&`"));

  private Operators() {}

  /** In words; null when the instruction is no arithmetic. */
  static String change(AbstractInsnNode instruction) {
    if (instruction instanceof MethodInsnNode call && call.owner.equals(DECIMALS) && METHODS.containsKey(call.name)) {
      return "`" + call.name + "` became `" + METHODS.get(call.name) + "`";
    }
    return instruction == null ? null : SIGNS.get(instruction.getOpcode());
  }

  static int exchanged(int opcode) {
    return OPCODES.get(opcode);
  }

  static String exchanged(String method) {
    return METHODS.get(method);
  }
}
