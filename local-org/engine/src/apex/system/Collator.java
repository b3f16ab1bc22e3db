package apex.system;

import apex.lang.Exceptions;
import java.util.Locale;

/** Orders texts as people of the running user's locale do. */
public final class Collator implements Comparator {
  private final java.text.Collator order;

  private Collator(java.text.Collator order) {
    this.order = order;
  }

  public static Collator getInstance() {
    return new Collator(java.text.Collator.getInstance(Locale.forLanguageTag(UserInfo.getLocale().replace('_', '-'))));
  }

  @Override
  public Integer compare(Object a, Object b) {
    return compare((String) a, (String) b);
  }

  public Integer compare(String a, String b) {
    return order.compare(Exceptions.argument(a), Exceptions.argument(b));
  }
}
