package localorg.mutate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Lines that the compiler marks in one method: where a statement runs, and where a branch is entered. */
final class Marks {
  private static final String LANGUAGE = "com/salesforce/api/System";

  private final BitSet statements = new BitSet();
  private final BitSet branches = new BitSet();
  /** Where in the method the mark of a statement comes first. */
  private final Map<Integer, Integer> positions = new HashMap<>();

  Marks(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      if (!Code.calls(instruction, LANGUAGE, "statementExecuted")) continue;
      Number line = Code.number(Code.previous(Code.previous(instruction)));
      if (line == null) continue;
      (line.intValue() > 0 ? statements : branches).set(Math.abs(line.intValue()));
      positions.putIfAbsent(line.intValue(), method.instructions.indexOf(instruction));
    }
  }

  /**
   * Two sorts of conditions have no mark of their own that every test leaves that asks them. An {@code else if} and a
   * {@code when} are no statements, and the last one before them is in the branch of which they are the alternative:
   * whoever runs that never asks them. The head of a loop over several lines is marked only where the loop is passed by.
   * They may be asked by all who run the method.
   *
   * @param index of the instruction that asks
   * @return for a line of such a condition the statement lines of the method, for any other none
   */
  BitSet aroundCondition(int line, int index) {
    int statement = statements.previousSetBit(line);
    boolean isAlternative = branches.previousSetBit(line) > statement;
    boolean isMarkedLater = statement >= 0 && !branches.get(statement) && positions.get(statement) > index;
    return isAlternative || isMarkedLater ? statements : new BitSet();
  }
}
