package localorg.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the members of the platform and whether the runtime has them: {@code <stub folder>...}, later ones override. */
public final class InventoryMain {
  private InventoryMain() {}

  /** Prints one line a member: {@code +} or {@code -}, type, member, separated by tabs. */
  public static void main(String[] arguments) throws IOException {
    Map<String, Path> stubs = new TreeMap<>();
    for (String folder : arguments) collect(Path.of(folder), stubs);
    List<Member> members = new ArrayList<>(BuiltInMembers.all());
    for (Path stub : stubs.values()) members.addAll(StubMembers.of(stub));
    TreeSet<String> lines = new TreeSet<>();
    Set<String> tools = toolClasses(members);
    for (Member member : members) {
      if (member.isConstructor() && tools.contains(member.type)) continue;
      lines.add((member.isThere() ? "+" : "-") + "\t" + member.type + "\t" + member.text);
    }
    lines.forEach(System.out::println);
  }

  /** Types that have nothing but static methods: the declarations give them a constructor, the platform does not. */
  private static Set<String> toolClasses(List<Member> members) {
    Set<String> types = new TreeSet<>();
    for (Member member : members) if (member.isStaticMethod()) types.add(member.type);
    for (Member member : members) if (!member.isStaticMethod() && !member.isConstructor()) types.remove(member.type);
    return types;
  }

  private static void collect(Path folder, Map<String, Path> stubs) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, 2)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".cls")).collect(Collectors.toList())) {
        stubs.put(file.getParent().getFileName() + "." + file.getFileName(), file);
      }
    }
  }
}
