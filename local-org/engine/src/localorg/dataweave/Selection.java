package localorg.dataweave;

import apex.lang.UnsupportedMember;

/** A field of a value. Its attributes can be asked for as long as it is known which entry it came from. */
final class Selection implements Node {
  private final String kind;
  private final Node source;
  private final Token name;

  Selection(String kind, Node source, Token name) {
    this.kind = kind;
    this.source = source;
    this.name = name;
  }

  @Override
  public Object value(Scope scope) {
    try {
      return kind.equals(".@") ? attribute(scope) : Selectors.select(kind, source.value(scope), name.text);
    } catch (Problem e) {
      throw e.at >= 0 ? e : new Problem(e.getMessage(), name.at);
    }
  }

  private Object attribute(Scope scope) {
    if (source instanceof Selection && ((Selection) source).kind.equals(".")) {
      Object owner = ((Selection) source).source.value(scope);
      Structure.Entry entry = owner instanceof Structure ? ((Structure) owner).find(((Selection) source).name.text) : null;
      return entry == null || entry.attributes == null ? null : entry.attributes.get(name.text);
    }
    Object value = source.value(scope);
    if (value instanceof Structure) return Selectors.select(".@", value, name.text);
    throw new UnsupportedMember("The selector .@ of DataWeave on " + Types.name(value));
  }
}
