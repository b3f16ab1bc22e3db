package apex.system;

/** A regular expression at work on a text. */
public final class Matcher {
  private Pattern pattern;
  private final java.util.regex.Matcher value;

  Matcher(Pattern pattern, java.util.regex.Matcher value) {
    this.pattern = pattern;
    this.value = value;
  }

  private interface Work<T> {
    T run();
  }

  private static <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (IllegalStateException | IndexOutOfBoundsException e) {
      throw new StringException(e.getMessage());
    }
  }

  public Boolean find() {
    return value.find();
  }

  public Boolean find(Integer from) {
    return guarded(() -> value.find(from));
  }

  public Boolean matches() {
    return value.matches();
  }

  public Boolean lookingAt() {
    return value.lookingAt();
  }

  public Boolean hitEnd() {
    return value.hitEnd();
  }

  public String group() {
    return guarded(value::group);
  }

  public String group(Integer index) {
    return guarded(() -> value.group(index));
  }

  public Integer groupCount() {
    return value.groupCount();
  }

  public Integer start() {
    return guarded(value::start);
  }

  public Integer start(Integer group) {
    return guarded(() -> value.start(group));
  }

  public Integer end() {
    return guarded(value::end);
  }

  public Integer end(Integer group) {
    return guarded(() -> value.end(group));
  }

  public Matcher reset() {
    value.reset();
    return this;
  }

  public Matcher reset(String text) {
    value.reset(text);
    return this;
  }

  public Matcher region(Integer from, Integer to) {
    guarded(() -> value.region(from, to));
    return this;
  }

  public String replaceAll(String replacement) {
    return guarded(() -> value.replaceAll(replacement));
  }

  public String replaceFirst(String replacement) {
    return guarded(() -> value.replaceFirst(replacement));
  }

  public Pattern pattern() {
    return pattern;
  }

  public static String quoteReplacement(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  public Boolean hasAnchoringBounds() {
    return value.hasAnchoringBounds();
  }

  public Boolean hasTransparentBounds() {
    return value.hasTransparentBounds();
  }

  public Integer regionStart() {
    return value.regionStart();
  }

  public Integer regionEnd() {
    return value.regionEnd();
  }

  public Boolean requireEnd() {
    return value.requireEnd();
  }

  public Matcher useAnchoringBounds(Boolean anchoring) {
    value.useAnchoringBounds(anchoring);
    return this;
  }

  public Matcher useTransparentBounds(Boolean transparent) {
    value.useTransparentBounds(transparent);
    return this;
  }

  public Matcher usePattern(Pattern other) {
    value.usePattern(other.value);
    pattern = other;
    return this;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
