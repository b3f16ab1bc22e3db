package localorg.dataweave;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/** Functions of numbers. Source: MuleSoft, "dw::Core". */
final class Numbers {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Numbers() {}

  static void addTo(Map<String, Lambda> functions) {
    functions.put("abs", a -> number(a[0]).abs());
    functions.put("ceil", a -> number(a[0]).setScale(0, RoundingMode.CEILING));
    functions.put("floor", a -> number(a[0]).setScale(0, RoundingMode.FLOOR));
    functions.put("round", a -> number(a[0]).setScale(0, RoundingMode.HALF_UP));
    functions.put("sqrt", a -> number(a[0]).sqrt(MathContext.DECIMAL128));
    functions.put("pow", a -> number(a[0]).pow(Types.integer(a[1]), MathContext.DECIMAL128));
    functions.put("mod", a -> modulo(number(a[0]), number(a[1])));
    functions.put("isEven", a -> number(a[0]).remainder(TWO).signum() == 0);
    functions.put("isOdd", a -> number(a[0]).remainder(TWO).signum() != 0);
    functions.put("isInteger", a -> number(a[0]).stripTrailingZeros().scale() <= 0);
    functions.put("isDecimal", a -> number(a[0]).stripTrailingZeros().scale() > 0);
    functions.put("toHex", a -> number(a[0]).toBigInteger().toString(16));
    functions.put("fromHex", a -> new BigDecimal(new BigInteger(Types.text(a[0]), 16)));
    functions.put("toBinary", a -> number(a[0]).toBigInteger().toString(2));
    functions.put("fromBinary", a -> new BigDecimal(new BigInteger(Types.text(a[0]), 2)));
  }

  private static BigDecimal number(Object value) {
    return Types.number(value, "number");
  }

  private static BigDecimal modulo(BigDecimal left, BigDecimal right) {
    if (right.signum() == 0) throw new Problem("Division by zero");
    return left.remainder(right);
  }
}
