package localorg.dataweave;

import java.util.ArrayList;
import java.util.List;

/** A type as a script writes it: {@code String}, {@code Array<Number>}, {@code String | Null}. */
final class TypeName {
  /** The alternatives, without their arguments. */
  final List<String> names = new ArrayList<>();

  static TypeName read(Tokens tokens) {
    TypeName type = new TypeName();
    do {
      type.one(tokens);
    } while (tokens.takeMark("|") || tokens.takeMark("&"));
    return type;
  }

  private void one(Tokens tokens) {
    if (tokens.isMark("{") || tokens.isMark("(")) {
      names.add(tokens.isMark("{") ? "Object" : "Function");
      skip(tokens);
      if (tokens.takeMark("->")) read(tokens);
      return;
    }
    names.add(tokens.name());
    if (!tokens.isMark("<")) return;
    int depth = 0;
    do {
      Token token = tokens.take();
      if (token.isMark("<")) depth++;
      if (token.isMark(">")) depth--;
      if (token.isMark(">>")) depth -= 2;
      if (token.kind == Token.Kind.END) throw tokens.unexpected("'>'");
    } while (depth > 0);
  }

  private static void skip(Tokens tokens) {
    int depth = 0;
    do {
      Token token = tokens.take();
      if (token.isMark("{") || token.isMark("(")) depth++;
      if (token.isMark("}") || token.isMark(")")) depth--;
      if (token.kind == Token.Kind.END) throw tokens.unexpected("the end of a type");
    } while (depth > 0);
  }
}
