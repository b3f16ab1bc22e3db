package localorg.stubs;

import java.util.ArrayList;
import java.util.List;

/** Reads JVM descriptors and generic signatures as Apex type names. */
final class SignatureReader {
  private final String text;
  private int at;

  SignatureReader(String text) {
    this.text = text;
    if (text.startsWith("<")) skipTypeParameters();
  }

  /** The parameter types of a method signature. */
  List<String> parameters() {
    List<String> result = new ArrayList<>();
    at++;
    while (text.charAt(at) != ')') result.add(type());
    at++;
    return result;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  String type() {
    char kind = text.charAt(at++);
    switch (kind) {
      case 'V': return "void";
      case 'Z': return "Boolean";
      case 'I': return "Integer";
      case 'J': return "Long";
      case 'D': return "Double";
      case '[': return "List<" + type() + ">";
      case 'T': {
        int end = text.indexOf(';', at);
        String name = text.substring(at, end);
        at = end + 1;
        return name;
      }
      case 'L': return classType();
      default: throw new IllegalArgumentException("Unreadable signature " + text + " at " + at);
    }
  }

  private String classType() {
    StringBuilder name = new StringBuilder();
    List<String> arguments = new ArrayList<>();
    while (text.charAt(at) != ';') {
      char c = text.charAt(at);
      if (c == '<') {
        at++;
        while (text.charAt(at) != '>') arguments.add(argument());
        at++;
      } else {
        name.append(c == '.' ? '$' : c);
        at++;
      }
    }
    at++;
    String apex = StubNames.apexName(name.toString());
    if (apex.startsWith("Schema.") || apex.contains("<")) return apex;
    if (arguments.isEmpty()) return rawCollection(apex);
    return apex + "<" + String.join(", ", arguments) + ">";
  }

  /** The jar spells a few signatures with raw collections, which Apex does not have. */
  private static String rawCollection(String apex) {
    switch (apex) {
      case "List": return "List<Object>";
      case "Set": return "Set<Object>";
      case "Map": return "Map<String, Object>";
      case "Iterator": return "Iterator<Object>";
      case "Iterable": return "Iterable<Object>";
      default: return apex;
    }
  }

  private String argument() {
    char c = text.charAt(at);
    if (c == '*') {
      at++;
      return "Object";
    }
    if (c == '+' || c == '-') at++;
    return type();
  }

  /** Names of the type parameters a class or method declares, in order. */
  static List<String> typeParameters(String signature) {
    List<String> names = new ArrayList<>();
    if (signature == null || !signature.startsWith("<")) return names;
    int at = 1;
    while (signature.charAt(at) != '>') {
      int colon = signature.indexOf(':', at);
      names.add(signature.substring(at, colon));
      at = colon;
      while (signature.charAt(at) == ':') {
        at++;
        if (signature.charAt(at) == ':') continue;
        SignatureReader bound = new SignatureReader(signature, at);
        bound.type();
        at = bound.at;
      }
    }
    return names;
  }

  private SignatureReader(String text, int at) {
    this.text = text;
    this.at = at;
  }

  private void skipTypeParameters() {
    int depth = 0;
    do {
      char c = text.charAt(at++);
      if (c == '<') depth++;
      if (c == '>') depth--;
    } while (depth > 0);
  }
}
