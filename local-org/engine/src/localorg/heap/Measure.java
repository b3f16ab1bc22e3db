package localorg.heap;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.ApexSet;
import apex.lang.ApexTime;
import apex.lang.Blob;
import apex.lang.Id;
import apex.lang.SObject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Adds up values and what they lead to, each once. The platform does not publish its sizes; these are round figures: a
 * byte for each character or byte, 4 or 8 for a number, 18 for an id, 4 for a reference and for each object, list, set,
 * map and record.
 */
final class Measure {
  private static final int WORD = 4;
  private static final int DOUBLE_WORD = 8;
  private static final int ID = 18;
  /** Short texts are counted wherever they stand, like numbers: to remember each would take longer than it is worth. */
  private static final int SHORT_TEXT = 64;

  private final Deque<Object> waiting;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private long bytes;
  private int values;

  private Measure(Deque<Object> waiting) {
    this.waiting = waiting;
  }

  /** Empties the queue. */
  static Measure of(Deque<Object> roots) {
    Measure measure = new Measure(roots);
    while (!roots.isEmpty()) measure.object(roots.poll());
    return measure;
  }

  long bytes() {
    return bytes;
  }

  /** How many values were looked at. */
  int values() {
    return values;
  }

  private void reference(Object value) {
    bytes += WORD;
    if (value != null) object(value);
  }

  private void object(Object value) {
    values++;
    if (value instanceof String) text((String) value);
    else if (value instanceof Integer || value instanceof Boolean) bytes += WORD;
    else if (value instanceof Number && !(value instanceof BigDecimal) || isMoment(value)) bytes += DOUBLE_WORD;
    else if (value instanceof BigDecimal) bytes += WORD + ((BigDecimal) value).unscaledValue().bitLength() / Byte.SIZE;
    else if (value instanceof Id) bytes += ID;
    else if (!(value instanceof Enum)) composite(value);
  }

  private static boolean isMoment(Object value) {
    return value instanceof ApexDate || value instanceof ApexDatetime || value instanceof ApexTime;
  }

  private void text(String text) {
    if (text.length() <= SHORT_TEXT || seen.add(text)) bytes += WORD + text.length();
  }

  private void composite(Object value) {
    if (!(Members.isOfApex(value) && seen.add(value))) return;
    bytes += WORD;
    if (value instanceof Blob) bytes += ((Blob) value).bytes().length;
    else if (value instanceof ApexList) ((ApexList) value).items.forEach(this::later);
    else if (value instanceof ApexSet) ((ApexSet) value).items().forEach(this::later);
    else if (value instanceof SObject) ((SObject) value).values().values().forEach(this::later);
    else if (value instanceof ApexMap) map((ApexMap) value);
    else Members.of(value, this::later);
  }

  private void map(ApexMap map) {
    for (Object key : map.keys()) {
      later(key);
      later(map.get(key));
    }
  }

  /** What has members waits, so that a long chain of objects needs no deep stack. */
  private void later(Object value) {
    if (value == null || value instanceof String || value instanceof Number) {
      reference(value);
    } else {
      bytes += WORD;
      waiting.add(value);
    }
  }
}
