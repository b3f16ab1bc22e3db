package localorg.soql;

import apex.lang.Id;
import apex.system.QueryException;
import localorg.data.ComputedFields;
import localorg.data.Record;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Resolves field paths such as {@code Depot__r.Name} against the schema and against rows. */
public final class Paths {
  private Paths() {}

  /** The path without the alias or name of the queried object in front. */
  static String relative(Query query, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) return path;
    String first = path.substring(0, dot);
    boolean isOwn = first.equalsIgnoreCase(query.from) || first.equalsIgnoreCase(query.alias);
    return isOwn ? path.substring(dot + 1) : path;
  }

  /** The field a path ends at; a QueryException in the platform's words when there is none. */
  public static FieldModel field(ObjectModel model, String path) {
    String[] parts = path.split("\\.");
    ObjectModel current = model;
    for (int i = 0; i < parts.length - 1; i++) current = Org.object(target(current, relation(current, parts[i])));
    FieldModel field = current.fields.get(parts[parts.length - 1]);
    if (field == null) {
      throw FieldAccess.unknownField(parts[parts.length - 1], current.name);
    }
    return field;
  }

  /** The object whose field a path ends at. */
  public static ObjectModel owner(ObjectModel model, String path) {
    String[] parts = path.split("\\.");
    ObjectModel current = model;
    for (int i = 0; i < parts.length - 1; i++) current = Org.object(target(current, relation(current, parts[i])));
    return current;
  }

  static FieldModel relation(ObjectModel model, String name) {
    FieldModel field = model.byRelationship(name);
    if (field == null) {
      throw new QueryException("Didn't understand relationship '" + name + "' in field path. If you are attempting to"
          + " use a custom relationship, be sure to append the '__r' after the custom relationship name."
          + " Please reference your WSDL or the describe call for the appropriate names.");
    }
    return field;
  }

  static String target(ObjectModel model, FieldModel field) {
    return field.isPolymorphic() ? "Name" : field.referenceTo.get(0);
  }

  /** The value at the end of a path, null where a parent is missing. */
  public static Object value(Record record, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) return field(record, path);
    Record parent = parent(record, path.substring(0, dot));
    if (parent == null) return null;
    String rest = path.substring(dot + 1);
    return isPolymorphic(record, path.substring(0, dot)) && rest.indexOf('.') < 0 ? named(parent, rest) : value(parent, rest);
  }

  private static boolean isPolymorphic(Record record, String relationship) {
    FieldModel field = Org.object(record.object).byRelationship(relationship);
    return field != null && field.isPolymorphic();
  }

  /** A field of the object Name, which stands for what a polymorphic relationship points to. */
  private static Object named(Record parent, String field) {
    if (field.equalsIgnoreCase("Type")) return "Queue".equals(parent.get("Type")) ? "Queue" : parent.object;
    if (!field.matches("(?i)Name|NameOrAlias") || parent.get("Name") != null) return field(parent, field);
    for (String own : new String[] {"CaseNumber", "Subject", "ContractNumber", "OrderNumber", "SolutionName"}) {
      if (Org.object(parent.object).fields.containsKey(own)) return parent.get(own);
    }
    return null;
  }

  private static Object field(Record record, String name) {
    ObjectModel model = Org.object(record.object);
    FieldModel field = model.fields.get(name);
    return field == null ? null : ComputedFields.value(record, field);
  }

  static Record parent(Record record, String relationship) {
    FieldModel field = Org.object(record.object).byRelationship(relationship);
    Object key = field == null ? null : record.get(field.name);
    if (key instanceof String) return Definitions.named(target(Org.object(record.object), field), (String) key);
    Id id = (Id) key;
    String object = id == null ? null : Org.current().store.objectOf(id);
    return object == null ? null : Org.current().store.find(object, id);
  }
}
