package localorg.data;

import apex.lang.Decimals;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.Values;
import apex.system.StatusCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** The platform's own checks of a row before it is saved. */
final class Validation {
  private static final int PICKLIST_LENGTH = 255;

  private Validation() {}

  /** {@code truncates}: texts that are too long are cut, as DML options may ask for. */
  static void check(RowOutcome outcome, boolean isNew, boolean truncates) {
    if (truncates) truncate(outcome.row);
    check(outcome, isNew);
  }

  private static void truncate(SObject row) {
    for (FieldModel field : row.model().fields.values()) {
      Object value = row.values().get(field.name);
      boolean isText = field.type.matches("Text|TextArea|LongTextArea|Phone|Picklist|Html|EncryptedText");
      if (isText && value instanceof String && field.length != null && ((String) value).length() > field.length) {
        row.values().put(field.name, ((String) value).substring(0, field.length));
      }
    }
  }

  static void check(RowOutcome outcome, boolean isNew) {
    SObject row = outcome.row;
    ObjectModel model = row.model();
    List<String> missing = new ArrayList<>();
    for (FieldModel field : model.fields.values()) {
      Object value = row.values().get(field.name);
      boolean given = row.values().containsKey(field.name);
      boolean isMissing = value == null || value instanceof String && ((String) value).isBlank();
      if (field.required && isMissing && (isNew || given)) missing.add(field.name);
      if (given && value != null) checkValue(outcome, field, value);
    }
    missing.sort(java.util.Comparator.comparingInt(name -> model.requiredOrder.indexOf(name)));
    if (!missing.isEmpty()) {
      outcome.fail(StatusCode.REQUIRED_FIELD_MISSING, "Required fields are missing: [" + String.join(", ", missing) + "]",
          missing.toArray(new String[0]));
    }
    if (!outcome.failed()) StandardChecks.check(outcome, isNew);
    if (!outcome.failed()) checkUnique(outcome);
    if (!outcome.failed()) ValidationRules.check(outcome);
  }

  private static void checkValue(RowOutcome outcome, FieldModel field, Object value) {
    if (value instanceof String) checkText(outcome, field, (String) value);
    if (value instanceof BigDecimal && field.precision != null) checkNumber(outcome, field, (BigDecimal) value);
    if (value instanceof Id && field.isReference()) checkReference(outcome, field, (Id) value);
  }

  private static void checkText(RowOutcome outcome, FieldModel field, String value) {
    if (field.restricted && !field.picklist.isEmpty()) {
      boolean known = field.type.equals("MultiselectPicklist")
          ? List.of(value.split(";")).stream().allMatch(part -> isPicklistValue(field, part)) : isPicklistValue(field, value);
      if (!known && !value.isEmpty()) {
        outcome.fail(StatusCode.INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST,
            field.label + ": bad value for restricted picklist field: " + value, field.name);
      }
      return;
    }
    Integer limit = field.length != null ? field.length : field.type.equals("Picklist") ? (Integer) PICKLIST_LENGTH : null;
    if (limit == null && field.type.matches("Text|TextArea|Url")) limit = PICKLIST_LENGTH;
    if (limit != null && value.length() > limit) {
      outcome.fail(StatusCode.STRING_TOO_LONG,
          field.label + ": data value too large: " + shortened(value) + " (max length=" + limit + ")", field.name);
    }
    if (field.type.equals("Email") && !value.isEmpty() && !value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
      outcome.fail(StatusCode.INVALID_EMAIL_ADDRESS, field.label + ": invalid email address: " + value, field.name);
    }
  }

  private static String shortened(String value) {
    return value.length() <= 255 ? value : value.substring(0, 255) + "...";
  }

  private static boolean isPicklistValue(FieldModel field, String value) {
    return field.picklist.stream().anyMatch(entry -> entry.active && entry.value.equals(value));
  }

  private static void checkNumber(RowOutcome outcome, FieldModel field, BigDecimal value) {
    int scale = field.scale == null ? 0 : field.scale;
    long digits = (long) value.precision() - value.scale();
    if (value.abs().compareTo(BigDecimal.ONE) >= 0 && digits > field.precision - scale) {
      outcome.fail(StatusCode.NUMBER_OUTSIDE_VALID_RANGE,
          field.label + ": value outside of valid range on numeric field: " + Decimals.text(value), field.name);
    }
  }

  private static void checkReference(RowOutcome outcome, FieldModel field, Id value) {
    String object = Org.current().store.objectOf(value);
    boolean fits = field.isPolymorphic() || field.referenceTo.contains(object);
    if (!fits) {
      outcome.fail(StatusCode.FIELD_INTEGRITY_EXCEPTION,
          field.label + ": id value of incorrect type: " + value, field.name);
      return;
    }
    Record target = object == null ? null : Org.current().store.find(object, value);
    Object before = outcome.before == null ? null : outcome.before.get(field.name);
    if ((target == null || target.isDeleted()) && !value.equals(before)) {
      outcome.fail(target == null ? StatusCode.INVALID_CROSS_REFERENCE_KEY : StatusCode.ENTITY_IS_DELETED,
          target == null ? "invalid cross reference id" : "entity is deleted", field.name);
    }
  }

  private static void checkUnique(RowOutcome outcome) {
    checkUnique(outcome, outcome.row.model(), outcome.row.values());
  }

  /** Notes when another row has one of these values in a field that must be unique. */
  static void checkUnique(RowOutcome outcome, ObjectModel model, Map<String, Object> values) {
    for (FieldModel field : model.fields.values()) {
      Object value = values.get(field.name);
      if (!field.unique || value == null) continue;
      for (Record other : Org.current().store.rows(model.name)) {
        if (other.isDeleted() || Objects.equals(other.id, outcome.id)) continue;
        if (sameKey(field, other.get(field.name), value)) {
          outcome.fail(StatusCode.DUPLICATE_VALUE, "duplicate value found: " + field.name
              + " duplicates value on record with id: " + other.id.to15(), field.name);
          return;
        }
      }
    }
  }

  /** Text keys compare without case unless the field says otherwise. */
  static boolean sameKey(FieldModel field, Object a, Object b) {
    if (a instanceof String && b instanceof String && !field.caseSensitive) return ((String) a).equalsIgnoreCase((String) b);
    return a != null && Values.equal(a, b);
  }
}
