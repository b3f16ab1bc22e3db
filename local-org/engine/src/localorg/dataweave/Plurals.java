package localorg.dataweave;

import java.util.Map;
import java.util.Set;

/** English plurals: words that have their own, words that have none, and the endings of all others. */
final class Plurals {
  private static final Set<String> SAME = Set.of("deer", "sheep", "fish", "series", "species", "money", "rice", "information", "equipment");
  private static final Map<String, String> OWN = Map.ofEntries(Map.entry("person", "people"), Map.entry("man", "men"),
      Map.entry("woman", "women"), Map.entry("child", "children"), Map.entry("die", "dice"), Map.entry("datum", "data"),
      Map.entry("medium", "media"), Map.entry("foot", "feet"), Map.entry("tooth", "teeth"), Map.entry("goose", "geese"),
      Map.entry("mouse", "mice"), Map.entry("ox", "oxen"));

  private Plurals() {}

  static String of(String word) {
    if (SAME.contains(word)) return word;
    if (OWN.containsKey(word)) return OWN.get(word);
    if (word.matches(".*[^aeiou]y")) return word.substring(0, word.length() - 1) + "ies";
    return word + (word.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }
}
