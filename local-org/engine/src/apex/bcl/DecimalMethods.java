package apex.bcl;

import apex.lang.Decimals;
import apex.lang.Exceptions;
import apex.lang.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import localorg.org.Formats;

/** Methods of Decimal, and the operators on it. */
public final class DecimalMethods {
  private static final int DIVISION_SCALE = 33;

  private DecimalMethods() {}

  private static BigDecimal nn(BigDecimal value) {
    return Exceptions.notNull(value);
  }

  public static BigDecimal valueOf(String text) {
    if (text == null) throw Exceptions.nullArgument();
    try {
      return new BigDecimal(text.trim());
    } catch (NumberFormatException e) {
      throw Exceptions.type("Invalid decimal: " + text);
    }
  }

  public static BigDecimal valueOfBytecode(String text) {
    return new BigDecimal(text);
  }

  public static BigDecimal valueOf(Double value) {
    return value == null ? null : new BigDecimal(value.toString());
  }

  public static BigDecimal valueOf(Long value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  public static BigDecimal valueOfNullOk(Double value) {
    return valueOf(value);
  }

  public static BigDecimal valueOfNullOk(Long value) {
    return valueOf(value);
  }

  public static BigDecimal valueOfNullOk(Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  public static BigDecimal add(BigDecimal a, BigDecimal b) {
    return Decimals.add(nn(a), nn(b));
  }

  public static BigDecimal subtract(BigDecimal a, BigDecimal b) {
    return Decimals.subtract(nn(a), nn(b));
  }

  public static BigDecimal multiply(BigDecimal a, BigDecimal b) {
    return Decimals.multiply(nn(a), nn(b));
  }

  /** The / operator keeps up to 33 digits after the point and drops trailing zeros beyond the operands' scale. */
  public static BigDecimal divide(BigDecimal a, BigDecimal b) {
    if (nn(b).signum() == 0) throw Exceptions.math("Divide by 0");
    BigDecimal exact = Decimals.divide(nn(a), b, DIVISION_SCALE, RoundingMode.HALF_EVEN).stripTrailingZeros();
    int scale = Math.max(Math.max(a.scale(), b.scale()), 0);
    return exact.scale() < scale ? Decimals.setScale(exact, scale, RoundingMode.UNNECESSARY) : exact;
  }

  public static BigDecimal divide(BigDecimal a, BigDecimal b, Integer scale) {
    return divide(a, b, scale, apex.system.RoundingMode.HALF_UP);
  }

  public static BigDecimal divide(BigDecimal a, BigDecimal b, Integer scale, Object mode) {
    if (nn(b).signum() == 0) throw Exceptions.math("Divide by 0");
    return Decimals.divide(nn(a), b, scale, rounding(mode));
  }

  static RoundingMode rounding(Object mode) {
    return RoundingMode.valueOf(((Enum<?>) Exceptions.argument(mode)).name());
  }

  public static BigDecimal abs(BigDecimal value) {
    return nn(value).abs();
  }

  public static BigDecimal negate(BigDecimal value) {
    return nn(value).negate();
  }

  public static BigDecimal pow(BigDecimal value, Integer exponent) {
    return Decimals.pow(nn(value), exponent);
  }

  public static Integer precision(BigDecimal value) {
    return nn(value).precision();
  }

  public static Integer scale(BigDecimal value) {
    return nn(value).scale();
  }

  public static Long round(BigDecimal value) {
    return Decimals.setScale(nn(value), 0, RoundingMode.HALF_EVEN).longValue();
  }

  public static Long round(BigDecimal value, apex.system.RoundingMode mode) {
    return Decimals.setScale(nn(value), 0, rounding(mode)).longValue();
  }

  /** Half-even, as the Apex Reference says. */
  public static BigDecimal setScale(BigDecimal value, Integer scale) {
    return Decimals.setScale(nn(value), scale, RoundingMode.HALF_EVEN);
  }

  public static BigDecimal setScale(BigDecimal value, Integer scale, apex.system.RoundingMode mode) {
    return Decimals.setScale(nn(value), scale, rounding(mode));
  }

  public static BigDecimal stripTrailingZeros(BigDecimal value) {
    return nn(value).stripTrailingZeros();
  }

  public static Double doubleValue(BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  public static Integer intValue(BigDecimal value) {
    return nn(value).intValue();
  }

  public static Long longValue(BigDecimal value) {
    return nn(value).longValue();
  }

  public static Integer compareTo(BigDecimal a, BigDecimal b) {
    return nn(a).compareTo(nn(b));
  }

  public static String format(BigDecimal value) {
    return Formats.number(nn(value));
  }

  public static String toPlainString(BigDecimal value) {
    return Decimals.text(nn(value));
  }

  public static String toString(BigDecimal value) {
    return Decimals.text(nn(value));
  }

  public static Boolean equals(BigDecimal value, Object other) {
    return Values.equal(nn(value), other);
  }

  public static Integer hashCode(BigDecimal value) {
    return Values.key(value).hashCode();
  }
}
