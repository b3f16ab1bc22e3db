package localorg.dataweave;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Locale;
import java.util.Map;

/** Dates and times. */
final class Moments {
  private static final Map<String, java.time.temporal.TemporalField> FIELDS = Map.of("year", ChronoField.YEAR, "month",
      ChronoField.MONTH_OF_YEAR, "day", ChronoField.DAY_OF_MONTH, "hour", ChronoField.HOUR_OF_DAY, "minutes",
      ChronoField.MINUTE_OF_HOUR, "seconds", ChronoField.SECOND_OF_MINUTE, "milliseconds", ChronoField.MILLI_OF_SECOND,
      "dayOfWeek", ChronoField.DAY_OF_WEEK, "dayOfYear", ChronoField.DAY_OF_YEAR, "quarter", IsoFields.QUARTER_OF_YEAR);

  private Moments() {}

  /** {@code |2026-05-04T10:00:00Z|}. */
  static Object literal(Token token) {
    String text = token.text;
    try {
      if (text.startsWith("P")) return text.contains("T") ? Duration.parse(text) : Period.parse(text);
      boolean hasDate = text.matches("\\d{4}-\\d\\d-\\d\\d.*");
      boolean hasZone = text.matches(".*(Z|[+-]\\d\\d:\\d\\d(\\[.*\\])?)$") && text.contains(":");
      if (!text.contains(":")) return LocalDate.parse(text);
      return parsed(text, hasDate ? hasZone ? "DateTime" : "LocalDateTime" : hasZone ? "Time" : "LocalTime", null);
    } catch (DateTimeException e) {
      throw new Problem("Unable to parse the date |" + text + "|", token.at);
    }
  }

  static Object as(Object value, String wanted, String format, String unit) {
    try {
      if (value instanceof String) return parsed((String) value, wanted, format);
      if (value instanceof BigDecimal && wanted.equals("DateTime")) return ofNumber((BigDecimal) value, unit);
      if (value instanceof TemporalAccessor) return converted((TemporalAccessor) value, wanted);
    } catch (DateTimeException e) {
      throw Conversions.impossible(value, wanted);
    }
    throw Conversions.impossible(value, wanted);
  }

  private static ZonedDateTime ofNumber(BigDecimal number, String unit) {
    Instant moment = "milliseconds".equals(unit) ? Instant.ofEpochMilli(number.longValue()) : Instant.ofEpochSecond(number.longValue());
    return moment.atZone(ZoneOffset.UTC);
  }

  private static Object parsed(String text, String wanted, String format) {
    DateTimeFormatter own = format == null ? null : formatter(format);
    switch (wanted) {
      case "Date": return own == null ? LocalDate.parse(text) : LocalDate.parse(text, own);
      case "DateTime": return own == null ? ZonedDateTime.parse(text) : ZonedDateTime.parse(text, own);
      case "LocalDateTime": return own == null ? LocalDateTime.parse(text) : LocalDateTime.parse(text, own);
      case "Time": return own == null ? OffsetTime.parse(text) : OffsetTime.parse(text, own);
      case "Period": return text.contains("T") ? Duration.parse(text) : Period.parse(text);
      default: return own == null ? LocalTime.parse(text) : LocalTime.parse(text, own);
    }
  }

  private static Object converted(TemporalAccessor value, String wanted) {
    ZonedDateTime moment = value instanceof ZonedDateTime ? (ZonedDateTime) value
        : value instanceof LocalDateTime ? ((LocalDateTime) value).atZone(ZoneOffset.UTC)
        : value instanceof LocalDate ? ((LocalDate) value).atStartOfDay(ZoneOffset.UTC) : null;
    if (moment == null) throw Conversions.impossible(value, wanted);
    switch (wanted) {
      case "Date": return moment.toLocalDate();
      case "DateTime": return moment;
      case "LocalDateTime": return moment.toLocalDateTime();
      case "Time": return moment.toOffsetDateTime().toOffsetTime();
      default: return moment.toLocalTime();
    }
  }

  private static DateTimeFormatter formatter(String format) {
    return DateTimeFormatter.ofPattern(format, Locale.US);
  }

  static String formatted(TemporalAccessor value, String format) {
    try {
      return formatter(format).format(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new Problem("Cannot format " + Types.name(value) + " as " + format);
    }
  }

  static Temporal dateTime(Object value) {
    if (value instanceof ZonedDateTime) return (ZonedDateTime) value;
    throw new Problem("You called the function '>>' with arguments of types that it does not take: " + Types.name(value));
  }

  static Object field(Temporal value, String name) {
    if (name.equals("timezone") && value instanceof ZonedDateTime) return ((ZonedDateTime) value).getZone().toString();
    java.time.temporal.TemporalField field = FIELDS.get(name);
    return field == null || !value.isSupported(field) ? null : Types.number(value.get(field));
  }

  static Object shifted(Temporal value, Object amount, boolean isLater) {
    if (amount instanceof TemporalAmount) return isLater ? value.plus((TemporalAmount) amount) : value.minus((TemporalAmount) amount);
    if (isLater || !(amount instanceof Temporal)) throw Conversions.impossible(amount, "Period");
    boolean isDay = value instanceof LocalDate && amount instanceof LocalDate;
    return isDay ? Duration.between(((LocalDate) amount).atStartOfDay(), ((LocalDate) value).atStartOfDay())
        : Duration.between((Temporal) amount, value);
  }

  /** A date and a time as one moment. */
  static Object joined(Temporal left, Temporal right) {
    if (left instanceof LocalDate && right instanceof LocalTime) return ((LocalDate) left).atTime((LocalTime) right);
    if (left instanceof LocalDate && right instanceof OffsetTime) return ((LocalDate) left).atTime((OffsetTime) right).toZonedDateTime();
    throw new Problem("You called the function '++' with arguments of types that it does not take: " + Types.names(left, right));
  }
}
