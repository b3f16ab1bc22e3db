package localorg.mutate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import localorg.mutate.Mutation.Kind;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Finds what can be changed in a class file. Instructions that the compiler adds by itself are left alone. */
final class Finder {
  private static final String LANGUAGE = "com/salesforce/api/System";

  private final String file;
  private final MethodNode method;
  private final Set<LabelNode> targets;
  private final Marks marks;
  private final Set<AbstractInsnNode> ofLogStatements;
  private final List<Mutation> found;
  private AbstractInsnNode instruction;
  private int line;

  private Finder(String file, MethodNode method, Set<AbstractInsnNode> ofLogStatements, List<Mutation> found) {
    this.file = file;
    this.method = method;
    this.targets = Code.targets(method);
    this.marks = new Marks(method);
    this.ofLogStatements = ofLogStatements;
    this.found = found;
  }

  /**
   * Every change of a class file, in the order of its instructions.
   *
   * @param loggers classes that write log lines: statements that call them are for people to read, and left alone
   */
  static List<Mutation> find(String file, byte[] bytes, Set<String> loggers) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, 0);
    Set<String> others = new HashSet<>(loggers);
    others.remove(node.name);
    List<Mutation> found = new ArrayList<>();
    for (MethodNode method : node.methods) new Finder(file, method, Code.logStatements(method, others), found).run();
    return found;
  }

  private void run() {
    for (AbstractInsnNode one : method.instructions) {
      if (one instanceof LineNumberNode number) line = number.line;
      if (one.getOpcode() < 0 || line <= 0 || ofLogStatements.contains(one)) continue;
      instruction = one;
      condition();
      operator();
      constant();
      call();
      assignment();
      result();
    }
  }

  private void add(Kind kind, String change) {
    int index = method.instructions.indexOf(instruction);
    found.add(new Mutation(file, method.name + method.desc, index, kind, line, change, marks.aroundCondition(line, index)));
  }

  private void condition() {
    if (!(instruction instanceof JumpInsnNode) || Jumps.negated(instruction.getOpcode()) < 0) return;
    AbstractInsnNode before = Code.previous(instruction);
    AbstractInsnNode after = Code.next(instruction);
    boolean asksForNull = instruction.getOpcode() == Opcodes.IFNULL || instruction.getOpcode() == Opcodes.IFNONNULL;
    if (asksForNull && (Code.opcode(before) == Opcodes.DUP || Code.asksWhetherBothAreNull(instruction))) return;
    if (Code.opcode(before) == Opcodes.ILOAD || Code.opcode(before) == Opcodes.DUP) return;
    if (after instanceof MethodInsnNode call && call.owner.equals(LANGUAGE) && call.name.startsWith("throw")) return;
    if (Code.calls(Code.previous(before), LANGUAGE, "isCatchableException")) return;
    add(Kind.NEGATE_CONDITION, "condition negated");
    if (Jumps.moved(instruction.getOpcode()) >= 0) add(Kind.MOVE_BOUNDARY, "`<` and `<=`, or `>` and `>=`, exchanged");
  }

  private void operator() {
    String change = Operators.change(instruction);
    if (change == null || Code.number(Code.previous(instruction)) != null && instruction.getOpcode() == Opcodes.INEG) return;
    add(Kind.CHANGE_OPERATOR, change);
  }

  private void constant() {
    AbstractInsnNode after = Code.next(instruction);
    Number number = Code.number(instruction);
    if (number != null && isOfTheSource(after) && !Code.isHandedToAQuery(instruction)) {
      boolean isTruth = Code.calls(after, "java/lang/Boolean", "valueOf");
      if (isTruth) add(Kind.CHANGE_CONSTANT, number.intValue() == 1 ? "`true` became `false`" : "`false` became `true`");
      else add(Kind.CHANGE_CONSTANT, number + " became " + (number.longValue() + 1));
    }
    if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text && isWord(text, after)) {
      add(Kind.CHANGE_CONSTANT, "'" + text + "' became an empty text");
    }
  }

  private boolean isOfTheSource(AbstractInsnNode after) {
    if (Code.opcode(after) == Opcodes.LCMP || Code.isOfTheLanguage(after)) return false;
    if (after instanceof JumpInsnNode) return Jumps.comparesNumbers(after.getOpcode());
    if (!(after instanceof MethodInsnNode call) || !call.name.equals("valueOf")) return Operators.change(after) != null;
    AbstractInsnNode then = Code.next(after);
    if (call.owner.equals("java/lang/Boolean")) {
      // A field of a record that is empty counts as false; the compiler says so after it has dropped the null.
      boolean standsForNull = Code.opcode(Code.previous(instruction)) == Opcodes.POP;
      return !standsForNull && !Code.isBranch(instruction, targets) && Code.opcode(then) != Opcodes.GOTO;
    }
    return !Code.isOfTheLanguage(then) && !Code.makesACollection(then);
  }

  /** Names, keys and codes count; sentences are for people, and tests need not repeat them word by word. */
  private static boolean isWord(String text, AbstractInsnNode after) {
    boolean isTextOfApex = text.indexOf(' ') < 0 && text.chars().anyMatch(Character::isLetterOrDigit);
    boolean isOfTheCompiler = text.matches("tmpVar\\d+") || text.startsWith("com/salesforce/");
    return isTextOfApex && !isOfTheCompiler && !Code.isOfTheLanguage(after) && !Code.isOfADatabaseOrRecord(after)
        && !Code.calls(after, LANGUAGE, "convert");
  }

  private void call() {
    if (!(instruction instanceof MethodInsnNode call) || call.name.startsWith("<") || Code.isOfTheLanguage(call)) return;
    boolean isStatement = Type.getReturnType(call.desc) == Type.VOID_TYPE || Code.opcode(Code.next(call)) == Opcodes.POP;
    // The compiler puts what a query binds into a map of its own.
    if (!isStatement || call.name.equals("initializationCompleted") || call.name.equals("putBytecode")) return;
    boolean setsField = call.name.equals("setValue") && Code.isOfADatabaseOrRecord(call);
    boolean addsAText = Code.nameOf(call).equals("add") && Code.previous(call) instanceof LdcInsnNode text && text.cst instanceof String;
    String name = "`" + Code.nameOf(call) + "` not called";
    if (setsField) name = "field " + ((LdcInsnNode) Code.previous(call)).cst + " not set";
    if (addsAText) name = "'" + ((LdcInsnNode) Code.previous(call)).cst + "' left out";
    add(setsField ? Kind.REMOVE_ASSIGNMENT : Kind.REMOVE_CALL, name);
  }

  private void assignment() {
    if (!(instruction instanceof FieldInsnNode field) || field.name.startsWith("_sfdc")) return;
    if (field.getOpcode() != Opcodes.PUTFIELD && field.getOpcode() != Opcodes.PUTSTATIC) return;
    // A field that holds null anyway.
    if (Code.opcode(Code.previous(field)) == Opcodes.ACONST_NULL && method.name.startsWith("<")) return;
    add(Kind.REMOVE_ASSIGNMENT, "`" + field.name.replaceFirst("^_(static|instance)_", "") + "` not assigned");
  }

  private void result() {
    if (instruction.getOpcode() != Opcodes.ARETURN || returnsNull()) return;
    boolean isTruth = Type.getReturnType(method.desc).getInternalName().equals("java/lang/Boolean");
    add(Kind.CHANGE_RETURN, isTruth ? "returns the opposite" : "returns null");
  }

  /** The compiler keeps a result in a variable while it ends the method. */
  private boolean returnsNull() {
    if (!(Code.previous(instruction) instanceof VarInsnNode load)) return false;
    for (AbstractInsnNode one = load; one != null; one = Code.previous(one)) {
      if (one.getOpcode() == Opcodes.ASTORE && ((VarInsnNode) one).var == load.var) {
        return Code.opcode(Code.previous(one)) == Opcodes.ACONST_NULL;
      }
    }
    return false;
  }
}
