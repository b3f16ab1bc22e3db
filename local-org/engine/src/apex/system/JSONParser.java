package apex.system;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Blob;
import apex.lang.Id;
import apex.lang.TypeRef;
import apex.lang.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import localorg.json.JsonBinder;
import localorg.json.JsonReader;

/** Reads JSON token by token. */
public final class JSONParser {
  /** One token, the name it stands under, and the whole value that starts with it. */
  private static final class Step {
    final JSONToken token;
    final String name;
    final Object value;
    int last;

    Step(JSONToken token, String name, Object value) {
      this.token = token;
      this.name = name;
      this.value = value;
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private int at = -1;
  private JSONToken lastCleared;
  private boolean cleared;

  JSONParser(String text) {
    collect(null, JsonReader.read(text));
  }

  private void collect(String name, Object value) {
    Step first = new Step(token(value), name, value);
    steps.add(first);
    if (value instanceof ApexMap) {
      for (Object key : ((ApexMap) value).keys()) {
        steps.add(new Step(JSONToken.FIELD_NAME, (String) key, key));
        collect((String) key, ((ApexMap) value).get(key));
      }
      steps.add(new Step(JSONToken.END_OBJECT, name, null));
    } else if (value instanceof ApexList) {
      for (Object item : ((ApexList) value).items) collect(null, item);
      steps.add(new Step(JSONToken.END_ARRAY, name, null));
    }
    first.last = steps.size() - 1;
  }

  private static JSONToken token(Object value) {
    if (value == null) return JSONToken.VALUE_NULL;
    if (value instanceof ApexMap) return JSONToken.START_OBJECT;
    if (value instanceof ApexList) return JSONToken.START_ARRAY;
    if (value instanceof Boolean) return (Boolean) value ? JSONToken.VALUE_TRUE : JSONToken.VALUE_FALSE;
    if (value instanceof BigDecimal) return JSONToken.VALUE_NUMBER_FLOAT;
    return value instanceof Number ? JSONToken.VALUE_NUMBER_INT : JSONToken.VALUE_STRING;
  }

  private Step step() {
    return at < 0 || at >= steps.size() || cleared ? null : steps.get(at);
  }

  public JSONToken nextToken() {
    cleared = false;
    if (at < steps.size()) at++;
    return getCurrentToken();
  }

  public JSONToken nextValue() {
    JSONToken token = nextToken();
    return token == JSONToken.FIELD_NAME ? nextToken() : token;
  }

  public JSONToken getCurrentToken() {
    return step() == null ? null : step().token;
  }

  public Boolean hasCurrentToken() {
    return step() != null;
  }

  public void clearCurrentToken() {
    lastCleared = getCurrentToken();
    cleared = true;
  }

  public JSONToken getLastClearedToken() {
    return lastCleared;
  }

  public String getCurrentName() {
    return step() == null ? null : step().name;
  }

  public String getText() {
    Step step = step();
    if (step == null) return null;
    switch (step.token) {
      case START_OBJECT: return "{";
      case END_OBJECT: return "}";
      case START_ARRAY: return "[";
      case END_ARRAY: return "]";
      default: return Values.text(step.value);
    }
  }

  private Object bound(String type) {
    Step step = step();
    if (step == null) throw new JSONException("There is no current token");
    return JsonBinder.bind(step.value, TypeRef.parse(type), false);
  }

  public Blob getBlobValue() {
    return (Blob) bound("core/filemanager/BlobValue");
  }

  public Boolean getBooleanValue() {
    return (Boolean) bound("java/lang/Boolean");
  }

  public ApexDatetime getDateTimeValue() {
    return (ApexDatetime) bound("java/util/Calendar");
  }

  public ApexDate getDateValue() {
    return (ApexDate) bound("com/force/swag/soap/DateOnlyWrapper");
  }

  public BigDecimal getDecimalValue() {
    return (BigDecimal) bound("java/math/BigDecimal");
  }

  public Double getDoubleValue() {
    return (Double) bound("java/lang/Double");
  }

  public Id getIdValue() {
    return (Id) bound("com/force/swag/id/ID");
  }

  public Integer getIntegerValue() {
    return (Integer) bound("java/lang/Integer");
  }

  public Long getLongValue() {
    return (Long) bound("java/lang/Long");
  }

  public apex.lang.ApexTime getTimeValue() {
    return (apex.lang.ApexTime) bound("com/force/swag/soap/Time");
  }

  public void skipChildren() {
    Step step = step();
    if (step != null && (step.token == JSONToken.START_OBJECT || step.token == JSONToken.START_ARRAY)) at = step.last;
  }

  public Object readValueAs(Type type) {
    return read(type, false);
  }

  public Object readValueAsStrict(Type type) {
    return read(type, true);
  }

  private Object read(Type type, boolean strict) {
    if (step() == null) nextToken();
    if (getCurrentToken() == JSONToken.FIELD_NAME) nextToken();
    Step step = step();
    if (step == null) throw new JSONException("There is no current token");
    Object value = JsonBinder.bind(step.value, type.ref(), strict);
    at = step.last;
    return value;
  }
}
