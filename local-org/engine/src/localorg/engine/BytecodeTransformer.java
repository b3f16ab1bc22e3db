package localorg.engine;

import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;

/**
 * Adapts a class file of Salesforce's compiler to this runtime: platform classes get their local names, generic
 * collections keep their type arguments as a constructor argument, and every member becomes public, since access was
 * checked by the compiler already.
 */
final class BytecodeTransformer {
  private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED;

  private final NameMap names = new NameMap();
  private final Predicate<String> isException;
  private final Coverage coverage;

  /** {@code isException}: whether a class of the project (internal name) is an exception. */
  BytecodeTransformer(Predicate<String> isException, Coverage coverage) {
    this.isException = isException;
    this.coverage = coverage;
  }

  byte[] transform(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(0);
    reader.accept(new Opener(new ClassRemapper(writer, names), reader.getClassName(), DynamicBinds.mayQuery(classFile)), 0);
    return writer.toByteArray();
  }

  private final class Opener extends ClassVisitor {
    private final String className;
    private final boolean mayQuery;

    Opener(ClassVisitor next, String className, boolean mayQuery) {
      super(Opcodes.ASM9, next);
      this.className = className;
      this.mayQuery = mayQuery;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
      TypeTable.begin(className);
      super.visit(version, open(access), name, null, parent, interfaces);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
      TypeTable.recordField(className, name, descriptor, access);
      return super.visitField(open(access) & ~Opcodes.ACC_FINAL, name, descriptor, null, value);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
      int opened = name.equals("<clinit>") ? access : open(access);
      MethodVisitor next = super.visitMethod(opened, name, descriptor, null, thrown);
      TypeTable.MethodFacts facts = TypeTable.recordMethod(className,
          names.mapMethodName(className, name, descriptor) + names.mapMethodDesc(descriptor), name, descriptor);
      MethodVisitor adapter = new MethodAdapter(next, className, isException, coverage, facts);
      if (name.equals("<clinit>")) adapter = new StaticsNote(adapter, className);
      return mayQuery ? new DynamicBinds(adapter, className, opened, name, descriptor) : adapter;
    }

    private int open(int access) {
      return (access & ~HIDDEN) | Opcodes.ACC_PUBLIC;
    }
  }

  /** Names of exception members that Apex declares and Java's Exception does not have, or types differently. */
  static final Set<String> EXCEPTION_MEMBERS = Set.of("getMessage", "setMessage", "getLineNumber",
      "getStackTraceString", "getNumDml", "getDmlIndex", "getDmlId", "getDmlStatusCode", "getDmlFieldNames",
      "getInaccessibleFields", "getDmlFields", "getDmlMessage", "getDmlType", "getTypeName", "initCause", "getCause",
      "toString");
}
