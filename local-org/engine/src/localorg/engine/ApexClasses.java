package localorg.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The compiled classes of a project and what their annotations say. */
public final class ApexClasses {
  private static final String EXCEPTION = "System/ApexBaseException";

  private final Map<String, byte[]> files;
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> byLowerName = new HashMap<>();
  private final Map<String, TestClass> tests = new TreeMap<>();

  /** {@code files}: class name with dots to class file of Salesforce's compiler. */
  public ApexClasses(Map<String, byte[]> files) {
    this.files = files;
    files.forEach((name, bytes) -> {
      byLowerName.put(name.toLowerCase(Locale.ROOT), name);
      new ClassReader(bytes).accept(new Scanner(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    });
  }

  Set<String> names() {
    return files.keySet();
  }

  byte[] file(String name) {
    return files.get(name);
  }

  /** The compiler's spelling of a class name given in any case, with {@code $} before inner classes; or null. */
  public String find(String name) {
    return byLowerName.get(name.toLowerCase(Locale.ROOT));
  }

  boolean isException(String internalName) {
    String parent = parents.get(internalName);
    return parent != null && (parent.equals(EXCEPTION) || parent.endsWith("Exception") && parent.contains("/")
        || isException(parent));
  }

  /** Internal names of the project's exceptions. */
  Set<String> exceptions() {
    return parents.keySet().stream().filter(this::isException).collect(Collectors.toSet());
  }

  Map<String, TestClass> tests() {
    return tests;
  }

  /** Test and set-up methods of a class, in order of declaration. */
  static final class TestClass {
    final List<String> methods = new ArrayList<>();
    final List<String> setups = new ArrayList<>();
    private boolean seesAllData;
    private final Set<String> seeingMethods = new HashSet<>();

    /** Whether the class or the method says that it sees the data of the org. */
    boolean seesAllData(String method) {
      return seesAllData || seeingMethods.contains(method);
    }
  }

  private final class Scanner extends ClassVisitor {
    private String name;

    Scanner() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
      this.name = name;
      parents.put(name, parent);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String key, Object value) {
          if (isSeeAllData(key, value)) test().seesAllData = true;
        }
      };
    }

    private TestClass test() {
      return tests.computeIfAbsent(name, k -> new TestClass());
    }

    private boolean isSeeAllData(String key, Object value) {
      return key.endsWith("@seeAllData") && Boolean.parseBoolean(String.valueOf(value));
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
          return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String key, Object value) {
              if (isSeeAllData(key, value)) test().seeingMethods.add(method);
              if (!Boolean.TRUE.equals(value)) return;
              if (key.equals("testMethod")) test().methods.add(method);
              if (key.equals("testSetup")) test().setups.add(method);
            }
          };
        }
      };
    }
  }
}
