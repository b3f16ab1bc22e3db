package localorg.stubs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Renders one platform type as Apex source without bodies. */
final class StubWriter {
  /**
   * The compiler's own grammar reserves these words, so no stub may declare a method of such a name. The driver
   * registers the renamed method under its real name again.
   */
  static final Set<String> DML_WORDS = Set.of("insert", "update", "upsert", "delete", "undelete", "merge");
  static final String DML_PREFIX = "zz";

  private final ClassNode node;
  private final List<ClassNode> inner;
  private final StringBuilder out = new StringBuilder();

  StubWriter(ClassNode node, List<ClassNode> inner) {
    this.node = node;
    this.inner = inner;
  }

  String source() {
    String simple = node.name.substring(Math.max(node.name.lastIndexOf('/'), node.name.lastIndexOf('$')) + 1);
    if ((node.access & Opcodes.ACC_ENUM) != 0) return enumSource(simple);
    boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
    out.append("global ").append(isInterface ? "interface " : "virtual class ").append(simple);
    List<String> parameters = SignatureReader.typeParameters(node.signature);
    if (!parameters.isEmpty()) out.append('<').append(String.join(", ", parameters)).append('>');
    appendParents(isInterface);
    out.append(" {\n");
    if (!isInterface) node.fields.forEach(this::appendField);
    for (MethodNode method : node.methods) appendMethod(method, simple, isInterface);
    for (ClassNode type : inner) out.append(new StubWriter(type, List.of()).source());
    return out.append("}\n").toString();
  }

  private String enumSource(String simple) {
    List<String> values = new ArrayList<>();
    for (FieldNode field : node.fields) if ((field.access & Opcodes.ACC_ENUM) != 0) values.add(field.name);
    return "global enum " + simple + " { " + String.join(", ", values) + " }\n";
  }

  private void appendParents(boolean isInterface) {
    List<String> parents = new ArrayList<>();
    if (node.signature != null) {
      SignatureReader reader = new SignatureReader(node.signature);
      while (!reader.atEnd()) parents.add(reader.type());
    } else {
      parents.add(StubNames.apexName(node.superName));
      node.interfaces.forEach(name -> parents.add(StubNames.apexName(name)));
    }
    String parent = parents.remove(0);
    if (!isInterface && !parent.equals("Object")) out.append(" extends ").append(parent);
    parents.removeIf(name -> name.equals("Object"));
    if (!parents.isEmpty()) {
      out.append(isInterface ? " extends " : " implements ").append(String.join(", ", parents));
    }
  }

  private void appendField(FieldNode field) {
    if ((field.access & Opcodes.ACC_PUBLIC) == 0) return;
    String type = new SignatureReader(field.signature == null ? field.desc : field.signature).type();
    out.append("  global ").append(staticWord(field.access)).append(type).append(' ').append(clean(field.name))
        .append(";\n");
  }

  private void appendMethod(MethodNode method, String simple, boolean isInterface) {
    boolean isHidden = (method.access & Opcodes.ACC_PUBLIC) == 0 || (method.access & Opcodes.ACC_SYNTHETIC) != 0;
    if (isHidden || method.name.equals("<clinit>")) return;
    SignatureReader reader = new SignatureReader(method.signature == null ? method.desc : method.signature);
    List<String> types = reader.parameters();
    String result = reader.type();
    String name = clean(method.name);
    // Every class has clone() from Object already; declaring it again hides the compiler's own.
    if (name.equals("clone") && types.isEmpty()) return;
    List<String> parameters = new ArrayList<>();
    for (String type : types) parameters.add(type + " p" + parameters.size());
    String list = parameters.stream().collect(Collectors.joining(", ", "(", ")"));
    if (method.name.equals("<init>")) {
      out.append("  global ").append(simple).append(list).append(" {}\n");
    } else if (isInterface) {
      out.append("  ").append(result).append(' ').append(name).append(list).append(";\n");
    } else {
      String declared = DML_WORDS.contains(name) ? DML_PREFIX + name : name;
      out.append("  global ").append(staticWord(method.access)).append(result).append(' ').append(declared)
          .append(list).append(" {}\n");
    }
  }

  private static String staticWord(int access) {
    return (access & Opcodes.ACC_STATIC) != 0 ? "static " : "";
  }

  /** The jar appends a dollar sign where a name is a Java keyword. */
  private static String clean(String name) {
    return name.endsWith("$") ? name.substring(0, name.length() - 1) : name;
  }
}
