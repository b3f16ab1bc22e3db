package apex.system;

import apex.lang.Decimals;
import apex.lang.Exceptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import localorg.org.Org;

/** Methods of Math. */
public final class MathMethods {
  public static final Double _static_PI = Math.PI;
  public static final Double _static_E = Math.E;

  private MathMethods() {}

  private static <T> T nn(T value) {
    return Exceptions.argument(value);
  }

  public static Integer abs(Integer a) {
    return java.lang.Math.abs(nn(a));
  }

  public static Long abs(Long a) {
    return java.lang.Math.abs(nn(a));
  }

  public static Double abs(Double a) {
    return java.lang.Math.abs(nn(a));
  }

  public static BigDecimal abs(BigDecimal a) {
    return nn(a).abs();
  }

  public static BigDecimal max(BigDecimal a, Double b) {
    return max(nn(a), new BigDecimal(nn(b).toString()));
  }

  public static Integer max(Integer a, Integer b) {
    return java.lang.Math.max(nn(a), nn(b));
  }

  public static Long max(Long a, Long b) {
    return java.lang.Math.max(nn(a), nn(b));
  }

  public static Double max(Double a, Double b) {
    return java.lang.Math.max(nn(a), nn(b));
  }

  public static BigDecimal max(BigDecimal a, BigDecimal b) {
    return nn(a).max(nn(b));
  }

  public static BigDecimal min(BigDecimal a, Double b) {
    return min(nn(a), new BigDecimal(nn(b).toString()));
  }

  public static Integer min(Integer a, Integer b) {
    return java.lang.Math.min(nn(a), nn(b));
  }

  public static Long min(Long a, Long b) {
    return java.lang.Math.min(nn(a), nn(b));
  }

  public static Double min(Double a, Double b) {
    return java.lang.Math.min(nn(a), nn(b));
  }

  public static BigDecimal min(BigDecimal a, BigDecimal b) {
    return nn(a).min(nn(b));
  }

  public static Integer mod(Integer a, Integer b) {
    if (nn(b) == 0) throw Exceptions.math("Divide by 0");
    return nn(a) % b;
  }

  public static Long mod(Long a, Long b) {
    if (nn(b) == 0) throw Exceptions.math("Divide by 0");
    return nn(a) % b;
  }

  public static BigDecimal ceil(BigDecimal a) {
    return Decimals.setScale(nn(a), 0, RoundingMode.CEILING);
  }

  public static Double ceil(Double a) {
    return java.lang.Math.ceil(nn(a));
  }

  public static BigDecimal floor(BigDecimal a) {
    return Decimals.setScale(nn(a), 0, RoundingMode.FLOOR);
  }

  public static Double floor(Double a) {
    return java.lang.Math.floor(nn(a));
  }

  public static Integer round(BigDecimal a) {
    return Decimals.setScale(nn(a), 0, RoundingMode.HALF_EVEN).intValue();
  }

  public static Integer round(Double a) {
    return new BigDecimal(nn(a).toString()).setScale(0, RoundingMode.HALF_EVEN).intValue();
  }

  public static Long roundToLong(BigDecimal a) {
    return Decimals.setScale(nn(a), 0, RoundingMode.HALF_EVEN).longValue();
  }

  public static Long roundToLong(Double a) {
    return new BigDecimal(nn(a).toString()).setScale(0, RoundingMode.HALF_EVEN).longValue();
  }

  public static Double pow(Double a, Double b) {
    return java.lang.Math.pow(nn(a), nn(b));
  }

  public static Double random() {
    return Org.random().nextDouble();
  }

  public static BigDecimal signum(BigDecimal a) {
    return BigDecimal.valueOf(nn(a).signum());
  }

  public static Double signum(Double a) {
    return java.lang.Math.signum(nn(a));
  }

  public static Double sqrt(Double a) {
    return java.lang.Math.sqrt(nn(a));
  }

  public static BigDecimal sqrt(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.sqrt(nn(a).doubleValue())));
  }

  public static Double cbrt(Double a) {
    return java.lang.Math.cbrt(nn(a));
  }

  public static BigDecimal cbrt(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.cbrt(nn(a).doubleValue())));
  }

  public static Double exp(Double a) {
    return java.lang.Math.exp(nn(a));
  }

  public static BigDecimal exp(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.exp(nn(a).doubleValue())));
  }

  public static Double log(Double a) {
    return java.lang.Math.log(nn(a));
  }

  public static BigDecimal log(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.log(nn(a).doubleValue())));
  }

  public static Double log10(Double a) {
    return java.lang.Math.log10(nn(a));
  }

  public static BigDecimal log10(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.log10(nn(a).doubleValue())));
  }

  public static Double sin(Double a) {
    return java.lang.Math.sin(nn(a));
  }

  public static BigDecimal sin(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.sin(nn(a).doubleValue())));
  }

  public static Double cos(Double a) {
    return java.lang.Math.cos(nn(a));
  }

  public static BigDecimal cos(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.cos(nn(a).doubleValue())));
  }

  public static Double tan(Double a) {
    return java.lang.Math.tan(nn(a));
  }

  public static BigDecimal tan(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.tan(nn(a).doubleValue())));
  }

  public static Double asin(Double a) {
    return java.lang.Math.asin(nn(a));
  }

  public static BigDecimal asin(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.asin(nn(a).doubleValue())));
  }

  public static Double acos(Double a) {
    return java.lang.Math.acos(nn(a));
  }

  public static BigDecimal acos(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.acos(nn(a).doubleValue())));
  }

  public static Double atan(Double a) {
    return java.lang.Math.atan(nn(a));
  }

  public static BigDecimal atan(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.atan(nn(a).doubleValue())));
  }

  public static Double sinh(Double a) {
    return java.lang.Math.sinh(nn(a));
  }

  public static BigDecimal sinh(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.sinh(nn(a).doubleValue())));
  }

  public static Double cosh(Double a) {
    return java.lang.Math.cosh(nn(a));
  }

  public static BigDecimal cosh(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.cosh(nn(a).doubleValue())));
  }

  public static Double tanh(Double a) {
    return java.lang.Math.tanh(nn(a));
  }

  public static BigDecimal tanh(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.tanh(nn(a).doubleValue())));
  }

  public static Double rint(Double a) {
    return java.lang.Math.rint(nn(a));
  }

  public static BigDecimal rint(BigDecimal a) {
    return new BigDecimal(Double.toString(java.lang.Math.rint(nn(a).doubleValue())));
  }

  public static java.math.BigDecimal atan2(java.math.BigDecimal a, java.math.BigDecimal b) {
    return java.math.BigDecimal.valueOf(java.lang.Math.atan2(nn(a).doubleValue(), nn(b).doubleValue()));
  }

  public static Double atan2(Double a, Double b) {
    return java.lang.Math.atan2(nn(a), nn(b));
  }
}
