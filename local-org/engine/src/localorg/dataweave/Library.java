package localorg.dataweave;

import apex.lang.UnsupportedMember;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The functions that every script can call, by their names without their modules. */
final class Library {
  private static final Map<String, Lambda> FUNCTIONS = new HashMap<>();
  /** Functions whose later arguments are functions, so that {@code $} there stands for what they pass. */
  private static final Set<String> WITH_FUNCTIONS = Set.of("map", "filter", "mapObject", "filterObject", "pluck", "groupBy", "orderBy",
      "distinctBy", "reduce", "flatMap", "minBy", "maxBy", "sumBy", "countBy", "some", "every", "partition", "firstWith", "indexWhere",
      "takeWhile", "dropWhile", "then", "onNull", "with", "everyEntry", "someEntry", "divideBy", "mapString", "countCharactersBy");

  static {
    Lists.addTo(FUNCTIONS);
    Grouping.addTo(FUNCTIONS);
    Entries.addTo(FUNCTIONS);
    Numbers.addTo(FUNCTIONS);
    Texts.addTo(FUNCTIONS);
    Words.addTo(FUNCTIONS);
    Surroundings.addTo(FUNCTIONS);
  }

  private Library() {}

  static boolean wantsFunction(String function) {
    return WITH_FUNCTIONS.contains(plain(function));
  }

  private static String plain(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }

  /** The function of that name, or null. */
  static Lambda find(String name) {
    return FUNCTIONS.get(plain(name));
  }

  /** {@code import * from dw::core::Strings}: names are known without it, other files cannot be imported. */
  static void imported(Tokens tokens) {
    int at = tokens.peek().at;
    String module = null;
    while (!ends(tokens)) {
      if (tokens.isName("as")) throw new UnsupportedMember("DataWeave's import with another name");
      module = tokens.take().text;
    }
    if (module == null || !module.startsWith("dw::")) throw new Problem("Unable to resolve module " + module, at);
  }

  private static boolean ends(Tokens tokens) {
    Token next = tokens.peek();
    return next.kind == Token.Kind.END || next.isMark("---") || Set.of("import", "var", "fun", "type").contains(next.text);
  }
}
