package localorg.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.engine.StubDescriptors;

/** Members that a stub of a platform type declares. */
final class StubMembers {
  private static final Pattern TYPE = Pattern.compile("global (?:virtual |abstract )*(class|interface|enum) (\\w+)(?:<[^{]*?>)?.*\\{(.*)");
  private static final Pattern METHOD = Pattern.compile("(?:global |static |virtual |abstract )*(?:[\\w.<>, ]+ )??(\\w+)\\((.*)\\)\\s*(?:\\{\\}|;)");
  private static final Pattern FIELD = Pattern.compile("global (?:static )?[\\w.<>, ]+ (\\w+)(?: ?\\{.*\\}|;)");
  private final String namespace;
  private final Deque<String> types = new ArrayDeque<>();
  private final List<Member> members = new ArrayList<>();
  private boolean isException;

  private StubMembers(String namespace) {
    this.namespace = namespace;
  }

  static List<Member> of(Path stub) throws IOException {
    StubMembers reader = new StubMembers(stub.getParent().getFileName().toString());
    for (String line : Files.readAllLines(stub)) reader.line(line.trim());
    return reader.members;
  }

  private void line(String line) {
    Matcher type = TYPE.matcher(line);
    if (type.matches()) {
      types.addLast(type.group(2));
      isException = line.contains(" extends Exception");
      if (type.group(1).equals("enum")) constants(type.group(3));
      if (line.endsWith("}")) types.removeLast();
    } else if (line.equals("}")) {
      types.pollLast();
    } else {
      member(line);
    }
  }

  private void constants(String body) {
    for (String name : body.replace("}", "").split(",")) {
      if (!name.isBlank()) members.add(new Member(apexType(), name.trim(), runtimeClass(apexType()), name.trim(), null, false));
    }
  }

  private void member(String line) {
    Matcher method = METHOD.matcher(line);
    Matcher field = FIELD.matcher(line);
    if (method.matches()) {
      method(method.group(1), method.group(2), line.startsWith("global static "));
    } else if (field.matches() && !isException) {
      members.add(new Member(apexType(), field.group(1), runtimeClass(apexType()), field.group(1), null, false));
    }
  }

  private void method(String name, String parameters, boolean isStatic) {
    List<String> shown = new ArrayList<>();
    List<String> runtime = new ArrayList<>();
    for (String type : StubDescriptors.parameterTypes(parameters)) {
      shown.add(type);
      runtime.add(runtimeClass(type));
    }
    boolean isConstructor = name.equals(types.peekLast());
    String plain = name.startsWith("zz") ? name.substring(2) : name;
    members.add(new Member(apexType(), plain + "(" + String.join(", ", shown) + ")", runtimeClass(apexType()),
        isConstructor ? "<init>" : plain, runtime, isStatic));
  }

  private String apexType() {
    return namespace + "." + String.join(".", types);
  }

  private static String runtimeClass(String apexType) {
    return StubDescriptors.internalName(apexType).replace('/', '.');
  }
}
