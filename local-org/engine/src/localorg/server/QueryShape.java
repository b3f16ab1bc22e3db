package localorg.server;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.SObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Which fields a query asks for, so that an answer holds them in that order, empty ones too, and no others. */
final class QueryShape {
  private final String soql;
  private final String object;
  private final List<String> paths = new ArrayList<>();
  private final Map<String, QueryShape> children = new LinkedHashMap<>();

  QueryShape(String soql) {
    this.soql = soql.trim();
    int from = topLevel("from", 6);
    if (from < 0) throw new Refusal(400, "MALFORMED_QUERY", "unexpected token: '<EOF>'");
    object = this.soql.substring(from + 4).trim().split("[\\s,)]", 2)[0];
    for (String item : items(this.soql.substring(6, from))) {
      if (!item.startsWith("(")) paths.add(item);
      else child(new QueryShape(item.substring(1, item.length() - 1)));
    }
  }

  private void child(QueryShape shape) {
    children.put(shape.object.toLowerCase(Locale.ROOT), shape);
    paths.add("(" + shape.object);
  }

  /** Position of a word outside brackets and quotes. */
  private int topLevel(String word, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < soql.length() - word.length(); i++) {
      char c = soql.charAt(i);
      if (c == '\'' && soql.charAt(i - 1) != '\\') quoted = !quoted;
      if (quoted) continue;
      if (c == '(') depth++;
      if (c == ')') depth--;
      boolean starts = depth == 0 && Character.isWhitespace(c) && soql.regionMatches(true, i + 1, word, 0, word.length());
      boolean ends = starts && (i + 1 + word.length() >= soql.length() || Character.isWhitespace(soql.charAt(i + 1 + word.length())));
      if (ends) return i + 1;
    }
    return -1;
  }

  private static List<String> items(String list) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      char c = i == list.length() ? ',' : list.charAt(i);
      if (c == '(') depth++;
      if (c == ')') depth--;
      if (c != ',' || depth > 0) continue;
      items.add(list.substring(start, i).trim());
      start = i + 1;
    }
    return items;
  }

  /** A row as the API writes it. */
  ApexMap record(SObject row, String base) {
    if (row.model() == null) return aggregate(row);
    ApexMap result = head(row, base);
    for (String item : paths) {
      String path = item.split("\\s+")[0];
      if (path.startsWith("(")) putChildren(row, path.substring(1), result, base);
      else if (path.toUpperCase(Locale.ROOT).startsWith("FIELDS(")) putAll(row, result);
      else if (path.contains("(")) putFunction(row, path, result);
      else put(row, withoutAlias(path), result, base);
    }
    return result;
  }

  private static ApexMap aggregate(SObject row) {
    ApexMap result = Json.object("attributes", Json.object("type", "AggregateResult"));
    row.values().forEach((name, value) -> result.put(name, Values.plain(null, value)));
    return result;
  }

  static ApexMap head(SObject row, String base) {
    ApexMap attributes = Json.object("type", row.typeName());
    if (row.id() != null) attributes.put("url", base + "/sobjects/" + row.typeName() + "/" + row.id());
    return Json.object("attributes", attributes);
  }

  private String withoutAlias(String path) {
    return path.toLowerCase(Locale.ROOT).startsWith(object.toLowerCase(Locale.ROOT) + ".") ? path.substring(object.length() + 1) : path;
  }

  private static void put(SObject row, String path, ApexMap into, String base) {
    int dot = path.indexOf('.');
    ObjectModel model = row.model();
    if (dot < 0) {
      FieldModel field = model.fields.get(path);
      String name = field == null ? path : field.name;
      into.put(name, Values.plain(field, row.values().get(name)));
      return;
    }
    FieldModel relation = model.byRelationship(path.substring(0, dot));
    String name = relation == null ? path.substring(0, dot) : relation.relationship;
    SObject parent = (SObject) row.values().get(name);
    if (parent == null) {
      into.put(name, null);
      return;
    }
    if (into.get(name) == null) into.put(name, head(parent, base));
    put(parent, path.substring(dot + 1), (ApexMap) into.get(name), base);
  }

  private static void putAll(SObject row, ApexMap into) {
    for (FieldModel field : row.model().fields.values()) {
      if (row.loadedNames().contains(field.name.toLowerCase(Locale.ROOT))) into.put(field.name, Values.plain(field, row.values().get(field.name)));
    }
  }

  /** toLabel(field), convertCurrency(field) and format(field) come under the name of the field. */
  private static void putFunction(SObject row, String path, ApexMap into) {
    String name = path.substring(path.indexOf('(') + 1, path.length() - 1);
    FieldModel field = row.model().fields.get(name);
    if (field != null) into.put(field.name, Values.plain(field, row.values().get(field.name)));
  }

  private void putChildren(SObject row, String relationship, ApexMap into, String base) {
    ObjectModel.ChildRelationship child = Org.object(row.typeName()).children.get(relationship);
    String name = child == null ? relationship : child.name;
    ApexList rows = (ApexList) row.values().get(name);
    if (rows == null || rows.items.isEmpty()) {
      into.put(name, null);
      return;
    }
    List<Object> records = new ArrayList<>();
    QueryShape shape = children.get(relationship.toLowerCase(Locale.ROOT));
    for (Object item : rows.items) records.add(shape.record((SObject) item, base));
    into.put(name, Json.object("totalSize", records.size(), "done", true, "records", Json.array(records)));
  }
}
