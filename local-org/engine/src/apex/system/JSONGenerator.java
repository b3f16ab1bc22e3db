package apex.system;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.ApexTime;
import apex.lang.Blob;
import apex.lang.Id;
import apex.lang.NullReference;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import localorg.json.JsonWriter;

/** Writes JSON piece by piece. */
public final class JSONGenerator {
  private final StringBuilder text = new StringBuilder();
  /** For each open object or array whether nothing is in it yet. */
  private final Deque<Boolean> empty = new ArrayDeque<>();
  private final boolean pretty;
  private boolean afterName;
  private boolean closed;

  JSONGenerator(boolean pretty) {
    this.pretty = pretty;
  }

  private void separate() {
    if (closed) throw new JSONException("Generator is closed");
    if (afterName) {
      afterName = false;
      return;
    }
    if (empty.isEmpty()) return;
    if (!empty.pop()) text.append(',');
    empty.push(false);
    if (pretty) text.append('\n').append("  ".repeat(empty.size()));
  }

  private void value(Object value) {
    separate();
    text.append(JsonWriter.write(value, pretty, false));
  }

  private void open(char sign) {
    separate();
    text.append(sign);
    empty.push(true);
  }

  private void close(char sign) {
    if (empty.isEmpty()) throw new JSONException("Nothing is open that could be closed with " + sign);
    boolean wasEmpty = empty.pop();
    if (pretty && !wasEmpty) text.append('\n').append("  ".repeat(empty.size()));
    text.append(sign);
  }

  public void writeStartObject() {
    open('{');
  }

  public void writeEndObject() {
    close('}');
  }

  public void writeStartArray() {
    open('[');
  }

  public void writeEndArray() {
    close(']');
  }

  public void writeFieldName(String name) {
    separate();
    text.append(JsonWriter.write(name, false, false)).append(pretty ? " : " : ":");
    afterName = true;
  }

  public void writeNull() {
    value(null);
  }

  public void writeNullField(String name) {
    writeFieldName(name);
    value(null);
  }

  public void writeBlob(Blob value) {
    required(value, "writeBlob");
    value(value);
  }

  public void writeBlobField(String name, Blob value) {
    required(value, "writeBlobField");
    writeFieldName(name);
    value(value);
  }

  public void writeBoolean(Boolean value) {
    required(value, "writeBoolean");
    value(value);
  }

  public void writeBooleanField(String name, Boolean value) {
    required(value, "writeBooleanField");
    writeFieldName(name);
    value(value);
  }

  public void writeDate(ApexDate value) {
    required(value, "writeDate");
    value(value);
  }

  public void writeDateField(String name, ApexDate value) {
    required(value, "writeDateField");
    writeFieldName(name);
    value(value);
  }

  public void writeDateTime(ApexDatetime value) {
    required(value, "writeDateTime");
    value(value);
  }

  public void writeDateTimeField(String name, ApexDatetime value) {
    required(value, "writeDateTimeField");
    writeFieldName(name);
    value(value);
  }

  public void writeId(Id value) {
    required(value, "writeId");
    value(value);
  }

  public void writeIdField(String name, Id value) {
    required(value, "writeIdField");
    writeFieldName(name);
    value(value);
  }

  public void writeString(String value) {
    required(value, "writeString");
    value(value);
  }

  public void writeStringField(String name, String value) {
    required(value, "writeStringField");
    writeFieldName(name);
    value(value);
  }

  public void writeTime(ApexTime value) {
    required(value, "writeTime");
    value(value);
  }

  public void writeTimeField(String name, ApexTime value) {
    required(value, "writeTimeField");
    writeFieldName(name);
    value(value);
  }

  public void writeNumber(BigDecimal value) {
    required(value, "writeNumber");
    value(value);
  }

  public void writeNumberField(String name, BigDecimal value) {
    required(value, "writeNumberField");
    writeFieldName(name);
    value(value);
  }

  public void writeNumber(Double value) {
    required(value, "writeNumber");
    value(value);
  }

  public void writeNumberField(String name, Double value) {
    required(value, "writeNumberField");
    writeFieldName(name);
    value(value);
  }

  public void writeNumber(Integer value) {
    required(value, "writeNumber");
    value(value);
  }

  public void writeNumberField(String name, Integer value) {
    required(value, "writeNumberField");
    writeFieldName(name);
    value(value);
  }

  public void writeNumber(Long value) {
    required(value, "writeNumber");
    value(value);
  }

  public void writeNumberField(String name, Long value) {
    required(value, "writeNumberField");
    writeFieldName(name);
    value(value);
  }

  public void writeObject(Object value) {
    required(value, "writeObject");
    value(value);
  }

  public void writeObjectField(String name, Object value) {
    required(value, "writeObjectField");
    writeFieldName(name);
    value(value);
  }

  private static void required(Object value, String method) {
    if (value == null) throw new NullReference("null argument for JSONGenerator." + method + "()");
  }

  public String getAsString() {
    return text.toString();
  }

  public void close() {
    closed = true;
  }

  public Boolean isClosed() {
    return closed;
  }
}
