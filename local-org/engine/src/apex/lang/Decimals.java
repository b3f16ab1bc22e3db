package apex.lang;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Supplier;
import localorg.org.Limits;
import localorg.org.Org;

/**
 * Arithmetic that ends. A short text such as 1e2000000000 stands for more digits than a transaction has memory for, and
 * Java would write them all out for hours: such a result exceeds the heap, and ends the transaction.
 */
public final class Decimals {
  private static final int SIGN_AND_POINT = 2;

  private Decimals() {}

  /** All digits of a number, without an exponent. */
  public static String text(BigDecimal value) {
    check(Math.max(1, whole(value)) + Math.max(0, value.scale()) + SIGN_AND_POINT);
    return value.toPlainString();
  }

  public static BigDecimal add(BigDecimal a, BigDecimal b) {
    checkTogether(a, b);
    return a.add(b);
  }

  public static BigDecimal subtract(BigDecimal a, BigDecimal b) {
    checkTogether(a, b);
    return a.subtract(b);
  }

  public static BigDecimal multiply(BigDecimal a, BigDecimal b) {
    return inRange(() -> a.multiply(b));
  }

  public static BigDecimal divide(BigDecimal a, BigDecimal b, int scale, RoundingMode mode) {
    if (a.signum() == 0) return a.setScale(scale);
    long digits = whole(a) - whole(b) + scale;
    check(digits);
    return isNextToNothing(digits) ? rounded(a.signum() * b.signum(), scale, mode) : inRange(() -> a.divide(b, scale, mode));
  }

  public static BigDecimal setScale(BigDecimal value, int scale, RoundingMode mode) {
    if (value.signum() == 0) return value.setScale(scale);
    long digits = whole(value) + scale;
    check(digits);
    return isNextToNothing(digits) ? rounded(value.signum(), scale, mode) : value.setScale(scale, mode);
  }

  public static BigDecimal pow(BigDecimal value, int exponent) {
    // Four bits hold more than one digit: what is refused would not fit.
    if (exponent > 0) check((value.unscaledValue().bitLength() - 1L) * exponent / 4);
    return inRange(() -> value.pow(exponent, MathContext.UNLIMITED));
  }

  /** How many digits stand before the point; negative when zeros follow it. */
  private static long whole(BigDecimal value) {
    return (long) value.precision() - value.scale();
  }

  private static boolean isNextToNothing(long digits) {
    return digits < -1;
  }

  /** What becomes of an amount that is far smaller than the last digit. */
  private static BigDecimal rounded(int sign, int scale, RoundingMode mode) {
    return BigDecimal.valueOf(sign, scale + 2).setScale(scale, mode);
  }

  private static void checkTogether(BigDecimal a, BigDecimal b) {
    if (a.signum() != 0 && b.signum() != 0) check(Math.max(whole(a), whole(b)) + Math.max(a.scale(), b.scale()));
  }

  private static void check(long digits) {
    int maximum = Org.current() == null ? Limits.SYNCHRONOUS_HEAP : Org.limits().maximumHeap();
    if (digits > maximum) throw Fatal.limit(Limits.HEAP_MESSAGE + digits);
  }

  private static BigDecimal inRange(Supplier<BigDecimal> calculation) {
    try {
      return calculation.get();
    } catch (ArithmeticException e) {
      throw Exceptions.math("The exponent of the result is beyond the range of Decimal");
    }
  }
}
