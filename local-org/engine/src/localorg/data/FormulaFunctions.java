package localorg.data;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.UnsupportedMember;
import apex.lang.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import localorg.org.Org;

/** Functions and date arithmetic of formulas. */
final class FormulaFunctions {
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000L);

  private FormulaFunctions() {}

  static String text(Object value) {
    if (value == null) return "";
    if (value instanceof BigDecimal) return ((BigDecimal) value).stripTrailingZeros().toPlainString();
    return value instanceof ApexDate ? ((ApexDate) value).toIso() : Values.text(value);
  }

  static Object plus(Object left, Object right) {
    if (left == null || right == null) return null;
    if (left instanceof ApexDate) return new ApexDate(((ApexDate) left).value.plusDays(Formulas.number(right).longValue()));
    if (left instanceof ApexDatetime) {
      return new ApexDatetime(((ApexDatetime) left).millis + Formulas.number(right).multiply(DAY).longValue());
    }
    return Formulas.number(left).add(Formulas.number(right));
  }

  static Object minus(Object left, Object right) {
    if (left == null || right == null) return null;
    if (left instanceof ApexDate && right instanceof ApexDate) {
      return BigDecimal.valueOf(((ApexDate) left).value.toEpochDay() - ((ApexDate) right).value.toEpochDay());
    }
    if (left instanceof ApexDatetime && right instanceof ApexDatetime) {
      return BigDecimal.valueOf(((ApexDatetime) left).millis - ((ApexDatetime) right).millis).divide(DAY, 10, RoundingMode.HALF_UP);
    }
    if (left instanceof ApexDate || left instanceof ApexDatetime) return plus(left, Formulas.number(right).negate());
    return Formulas.number(left).subtract(Formulas.number(right));
  }

  private static boolean blank(Object value) {
    return value == null || value instanceof String && ((String) value).isEmpty();
  }

  static Object call(String name, List<Object> a, Supplier<UnsupportedMember> unsupported) {
    switch (name) {
      case "AND": return a.stream().allMatch(Formulas::truth);
      case "OR": return a.stream().anyMatch(Formulas::truth);
      case "NOT": return !Formulas.truth(a.get(0));
      case "IF": return Formulas.truth(a.get(0)) ? a.get(1) : a.get(2);
      case "CASE": return choose(a);
      case "ISBLANK": case "ISNULL": return blank(a.get(0));
      case "BLANKVALUE": case "NULLVALUE": return blank(a.get(0)) ? a.get(1) : a.get(0);
      case "ISPICKVAL": return text(a.get(0)).equals(text(a.get(1)));
      case "INCLUDES": return List.of(text(a.get(0)).split(";")).contains(text(a.get(1)));
      case "TEXT": return text(a.get(0));
      case "VALUE": return blank(a.get(0)) ? null : new BigDecimal(text(a.get(0)));
      case "TODAY": return apex.bcl.DateMethods.today();
      case "NOW": return new ApexDatetime(Org.current().clock.millis());
      case "CASESAFEID": return a.get(0) == null ? null : String.valueOf(a.get(0));
      case "HYPERLINK": return link(a);
      case "IMAGE": return "<img src=\"" + text(a.get(0)) + "\" alt=\"" + text(a.get(1)) + "\" border=\"0\"/>";
      case "BR": return "\n";
      case "DATETIMEVALUE": return a.get(0) == null ? null : apex.bcl.DatetimeMethods.valueOfGmt(text(a.get(0)));
      case "DATE":
        return new ApexDate(java.time.LocalDate.of(count(a.get(0)), count(a.get(1)), count(a.get(2))));
      case "ISNUMBER": return text(a.get(0)).trim().matches("[-+]?\\d+(\\.\\d*)?([eE][-+]?\\d+)?");
      case "LPAD": case "RPAD": return pad(name, a);
      case "DATEVALUE": return a.get(0) == null ? null : apex.bcl.DateMethods.valueOf(a.get(0));
      default: return a.stream().anyMatch(value -> value instanceof String) || name.matches("LEN|UPPER|LOWER|TRIM|LEFT|RIGHT|MID|SUBSTITUTE|FIND")
          ? ofText(name, a, unsupported) : ofNumbers(name, a, unsupported);
    }
  }

  private static String link(List<Object> a) {
    String target = a.size() > 2 ? text(a.get(2)) : "_blank";
    return "<a href=\"" + text(a.get(0)) + "\" target=\"" + target + "\">" + text(a.get(1)) + "</a>";
  }

  private static String pad(String name, List<Object> a) {
    String first = text(a.get(0));
    String filler = a.size() > 2 ? text(a.get(2)) : " ";
    int length = count(a.get(1));
    if (first.length() >= length) return first.substring(0, length);
    String fill = filler.repeat(length).substring(0, length - first.length());
    return name.equals("LPAD") ? fill + first : first + fill;
  }

  static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    return BigDecimal.valueOf(Math.pow(base.doubleValue(), exponent.doubleValue())).stripTrailingZeros();
  }

  private static Object choose(List<Object> a) {
    for (int i = 1; i + 1 < a.size(); i += 2) if (text(a.get(0)).equals(text(a.get(i)))) return a.get(i + 1);
    return a.get(a.size() - 1);
  }

  private static int count(Object value) {
    return Formulas.number(value).intValue();
  }

  private static Object ofText(String name, List<Object> a, Supplier<UnsupportedMember> unsupported) {
    String first = text(a.get(0));
    switch (name) {
      case "LEN": return BigDecimal.valueOf(first.length());
      case "CONTAINS": return first.contains(text(a.get(1)));
      case "BEGINS": return first.startsWith(text(a.get(1)));
      case "LEFT": return apex.bcl.StringMethods.left(first, count(a.get(1)));
      case "RIGHT": return apex.bcl.StringMethods.right(first, count(a.get(1)));
      case "MID": return apex.bcl.StringMethods.mid(first, count(a.get(1)) - 1, count(a.get(2)));
      case "TRIM": return first.trim();
      case "UPPER": return first.toUpperCase();
      case "LOWER": return first.toLowerCase();
      case "SUBSTITUTE": return first.replace(text(a.get(1)), text(a.get(2)));
      case "FIND": return BigDecimal.valueOf(text(a.get(1)).indexOf(first) + 1L);
      case "REGEX": return first.matches(text(a.get(1)));
      default: throw unsupported.get();
    }
  }

  private static Object ofNumbers(String name, List<Object> a, Supplier<UnsupportedMember> unsupported) {
    if (a.isEmpty()) throw unsupported.get();
    if (a.contains(null)) return name.matches("CONTAINS|BEGINS|REGEX") ? Boolean.FALSE : null;
    switch (name) {
      case "ABS": return Formulas.number(a.get(0)).abs();
      case "ROUND": return Formulas.number(a.get(0)).setScale(count(a.get(1)), RoundingMode.HALF_UP);
      case "FLOOR": return Formulas.number(a.get(0)).setScale(0, RoundingMode.FLOOR);
      case "CEILING": return Formulas.number(a.get(0)).setScale(0, RoundingMode.CEILING);
      case "MOD": return Formulas.number(a.get(0)).remainder(Formulas.number(a.get(1)));
      case "MAX": return a.stream().map(Formulas::number).max(BigDecimal::compareTo).orElseThrow();
      case "MIN": return a.stream().map(Formulas::number).min(BigDecimal::compareTo).orElseThrow();
      case "SQRT": return power(Formulas.number(a.get(0)), new BigDecimal("0.5"));
      case "EXP": return BigDecimal.valueOf(Math.exp(Formulas.number(a.get(0)).doubleValue()));
      case "LN": return BigDecimal.valueOf(Math.log(Formulas.number(a.get(0)).doubleValue()));
      case "LOG": return BigDecimal.valueOf(Math.log10(Formulas.number(a.get(0)).doubleValue()));
      case "POWER": return power(Formulas.number(a.get(0)), Formulas.number(a.get(1)));
      case "TRUNC": return Formulas.number(a.get(0)).setScale(a.size() > 1 ? count(a.get(1)) : 0, RoundingMode.DOWN);
      case "MFLOOR": return Formulas.number(a.get(0)).setScale(0, RoundingMode.FLOOR);
      case "MCEILING": return Formulas.number(a.get(0)).setScale(0, RoundingMode.CEILING);
      case "WEEKDAY": return BigDecimal.valueOf(((ApexDate) a.get(0)).value.getDayOfWeek().getValue() % 7 + 1L);
      case "ADDMONTHS": return new ApexDate(((ApexDate) a.get(0)).value.plusMonths(count(a.get(1))));
      case "HOUR": return BigDecimal.valueOf(((apex.lang.ApexTime) a.get(0)).value.getHour());
      case "YEAR": return BigDecimal.valueOf(((ApexDate) a.get(0)).value.getYear());
      case "MONTH": return BigDecimal.valueOf(((ApexDate) a.get(0)).value.getMonthValue());
      case "DAY": return BigDecimal.valueOf(((ApexDate) a.get(0)).value.getDayOfMonth());
      default: throw unsupported.get();
    }
  }
}
