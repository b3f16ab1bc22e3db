package localorg.dataweave;

import apex.system.SystemMethods;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import localorg.org.Org;

/** Functions that see the time, chance, the log, and values of any type. Source: MuleSoft, "dw::Core". */
final class Surroundings {
  private Surroundings() {}

  static void addTo(Map<String, Lambda> functions) {
    functions.put("now", a -> Instant.ofEpochMilli(Org.current().clock.millis()).atZone(ZoneOffset.UTC));
    functions.put("uuid", a -> Org.random().uuid().toString());
    functions.put("log", Surroundings::log);
    functions.put("typeOf", a -> Types.name(a[0]));
    functions.put("isLeapYear", a -> ((java.time.chrono.ChronoLocalDate) Moments.as(a[0], "Date", null, null)).isLeapYear());
    functions.put("daysBetween", a -> Types.number(ChronoUnit.DAYS.between(date(a[0]), date(a[1]))));
    functions.put("then", a -> a[0] == null ? null : ((Lambda) a[1]).call(a[0]));
    functions.put("onNull", a -> a[0] == null ? ((Lambda) a[1]).call() : a[0]);
    functions.put("read", a -> Formats.read(a[0], a.length > 1 ? Types.text(a[1]) : "application/dw", Formats.properties(a, 2)));
    functions.put("write", a -> Formats.write(a[0], a.length > 1 ? Types.text(a[1]) : "application/dw", Formats.properties(a, 2)));
  }

  private static LocalDate date(Object value) {
    return (LocalDate) Moments.as(value, "Date", null, null);
  }

  /** Writes the last argument into the debug log, behind a prefix if there is one, and gives it back. */
  private static Object log(Object[] arguments) {
    Object value = arguments[arguments.length - 1];
    String prefix = arguments.length > 1 ? Types.text(arguments[0]) + " - " : "";
    SystemMethods.debug(prefix + JsonFormat.write(value, new Structure()));
    return value;
  }
}
