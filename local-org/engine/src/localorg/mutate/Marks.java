package localorg.mutate;

import java.util.BitSet;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Lines that the compiler marks in one method: where a statement runs, and where a branch is entered. */
final class Marks {
  private static final String LANGUAGE = "com/salesforce/api/System";

  private final BitSet statements = new BitSet();
  private final BitSet branches = new BitSet();

  Marks(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (!Code.calls(instruction, LANGUAGE, "statementExecuted")) continue;
      Number line = Code.number(Code.previous(Code.previous(instruction)));
      if (line == null) continue;
      (line.intValue() > 0 ? statements : branches).set(Math.abs(line.intValue()));
    }
  }

  /**
   * An {@code else if} and a {@code when} are no statements of their own, and the last one before them is in the branch of
   * which they are the alternative: whoever runs that never asks them. They may be asked by all who run the method.
   *
   * @return for a line of such a condition the statement lines of the method, for any other none
   */
  BitSet aroundCondition(int line) {
    return branches.previousSetBit(line) > statements.previousSetBit(line) ? statements : new BitSet();
  }
}
