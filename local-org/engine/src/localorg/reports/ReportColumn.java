package localorg.reports;

import apex.bcl.DateMethods;
import apex.bcl.DatetimeMethods;
import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.lang.Id;
import apex.lang.UnsupportedMember;
import apex.lang.Values;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import localorg.data.Record;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.soql.Paths;

/** A column of a report, and what it shows of a line. */
final class ReportColumn {
  /** Shown where there is no value. */
  private static final String NOTHING = "-";

  final String name;
  final FieldModel field;
  private final String path;
  private final boolean isJoined;

  ReportColumn(String name, FieldModel field, String path, boolean isJoined) {
    this.name = name;
    this.field = field;
    this.path = path;
    this.isJoined = isJoined;
  }

  /** What the field holds; null where nothing is joined. */
  Object held(ReportSource.Line line) {
    Record record = record(line);
    return record == null ? null : Paths.value(record, path);
  }

  /** The cell's value: what the field holds, and the id of the record where the column shows a record's name. */
  Object value(ReportSource.Line line) {
    Object held = held(line);
    if (held instanceof Id) return held.toString();
    return held != null && path.equals("Name") ? record(line).id.toString() : held;
  }

  /** The cell's text. */
  String label(ReportSource.Line line) {
    Object held = held(line);
    if (held == null) return NOTHING;
    if (held instanceof Id && !field.name.equals("Id")) return nameOf((Id) held);
    switch (dataType()) {
      case "DATE": return DateMethods.format((ApexDate) held);
      case "DATETIME": return DatetimeMethods.format((ApexDatetime) held);
      case "PICKLIST": return picklistLabel(held.toString());
      case "INT": case "DOUBLE": return number(held);
      default: return Values.text(held);
    }
  }

  private Record record(ReportSource.Line line) {
    return isJoined ? line.joined : line.base;
  }

  private static String nameOf(Id id) {
    Record target = Org.current().store.find(Org.current().store.objectOf(id), id);
    Object name = target == null ? null : target.get("Name");
    return name == null ? NOTHING : name.toString();
  }

  private String picklistLabel(String value) {
    for (FieldModel.PicklistValue entry : field.picklist) if (entry.value.equals(value)) return entry.label;
    return value;
  }

  private String number(Object value) {
    int scale = field.scale == null ? 0 : field.scale;
    DecimalFormat format = new DecimalFormat("#,##0" + (scale == 0 ? "" : "." + "0".repeat(scale)), DecimalFormatSymbols.getInstance(Locale.US));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(Values.decimal(value));
  }

  /** Data type of the column, as {@code Reports.ColumnDataType} names it without its ending. */
  String dataType() {
    if (field.name.equals("Id")) return "ID";
    if (field.isReference()) return "REFERENCE";
    switch (field.type) {
      case "Checkbox": return "BOOLEAN";
      case "Date": return "DATE";
      case "DateTime": return "DATETIME";
      case "Number": return field.scale != null && field.scale == 0 ? "INT" : "DOUBLE";
      case "Integer": case "Long": return "INT";
      case "Email": return "EMAIL";
      case "Phone": return "PHONE";
      case "Url": return "URL";
      case "Picklist": return "PICKLIST";
      case "MultiselectPicklist": return "MULTIPICKLIST";
      case "TextArea": case "LongTextArea": return "TEXTAREA";
      case "Text": case "Name": case "AutoNumber": case "String": return "STRING";
      default: throw new UnsupportedMember("A report column of the type " + field.type);
    }
  }
}
