package localorg.mutate;

import java.util.BitSet;

/**
 * One change of one instruction.
 *
 * @param file name of the class file
 * @param method name and descriptor of the method
 * @param index position of the instruction in the method
 * @param kind what is done to it
 * @param line Apex line of the instruction
 * @param change what that means in the source, in words
 * @param around statement lines of which a test must have run one to come here; empty when its own line tells
 */
public record Mutation(String file, String method, int index, Kind kind, int line, String change, BitSet around) {
  /** What can be done to an instruction. */
  public enum Kind {
    NEGATE_CONDITION, MOVE_BOUNDARY, CHANGE_OPERATOR, CHANGE_CONSTANT, REMOVE_CALL, REMOVE_ASSIGNMENT, CHANGE_RETURN
  }

  /** The same for the same class file, whatever else changes. */
  public String key() {
    return file + "#" + method + "#" + index + "#" + kind;
  }
}
