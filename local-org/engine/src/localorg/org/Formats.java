package localorg.org;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Texts in the locale of the running user, which is en_US here. */
public final class Formats {
  private Formats() {}

  public static String number(Number value) {
    return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.US)).format(value);
  }
}
