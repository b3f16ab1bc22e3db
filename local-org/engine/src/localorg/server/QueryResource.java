package localorg.server;

import apex.lang.ApexException;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.SObject;
import apex.system.AccessLevel;
import apex.system.QueryException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.soql.Queries;

/** /query, /queryAll and a little of /search. */
final class QueryResource {
  private static final int BATCH = 2_000;
  private static final int SMALLEST_BATCH = 200;
  private static final int KEPT_CURSORS = 100;
  private static final Pattern COUNT = Pattern.compile("(?is)\\s*SELECT\\s+COUNT\\(\\s*\\)\\s.*");
  private static final Pattern OFFSET = Pattern.compile("(.+)-(\\d+)");
  private static final Pattern FIND =
      Pattern.compile("(?is)\\s*FIND\\s*\\{(.*?)\\}\\s*(?:IN\\s+\\w+\\s+FIELDS\\s*)?RETURNING\\s+(.+?)\\s*");

  /** The rest of a result that did not fit into one answer. */
  private static final class Cursor {
    final Id user;
    final List<Object> records;

    Cursor(Id user, List<Object> records) {
      this.user = user;
      this.records = records;
    }
  }

  private final LocalOrg org;
  private final Map<String, Cursor> cursors = new LinkedHashMap<>();

  QueryResource(LocalOrg org) {
    this.org = org;
  }

  Answer handle(Call call, String base, List<String> rest, Id user, boolean all) {
    call.require("GET");
    int batch = batchSize(call);
    if (rest.size() > 1) return more(base, rest.get(1), user, batch);
    String soql = call.query.get("q");
    if (soql == null || soql.isBlank()) throw new Refusal(400, "MALFORMED_QUERY", "A query has to be specified");
    boolean deletedToo = all && !soql.matches("(?is).*\\bALL\\s+ROWS\\s*");
    ApexList rows = org.transact(user, "REST", () -> run(deletedToo ? soql + " ALL ROWS" : soql));
    int total = rows.items.size();
    if (COUNT.matcher(soql).matches()) return Answer.json(200, Json.object("totalSize", total, "done", true, "records", Json.array(List.of())));
    QueryShape shape = new QueryShape(soql);
    List<Object> records = org.look(() -> {
      List<Object> result = new ArrayList<>();
      for (Object row : rows.items) result.add(shape.record((SObject) row, base));
      return result;
    });
    if (records.size() <= batch) return page(records, total, null);
    String cursor = "01g" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
    keep(cursor, new Cursor(user, records));
    return page(records.subList(0, batch), total, base + "/query/" + cursor + "-" + batch);
  }

  private synchronized void keep(String name, Cursor cursor) {
    cursors.put(name, cursor);
    if (cursors.size() > KEPT_CURSORS) cursors.remove(cursors.keySet().iterator().next());
  }

  private synchronized Cursor find(String name) {
    return cursors.get(name);
  }

  private static int batchSize(Call call) {
    String option = call.header("Sforce-Query-Options");
    Matcher size = Pattern.compile("batchSize\\s*=\\s*(\\d{1,6})").matcher(option == null ? "" : option);
    return size.find() ? Math.max(SMALLEST_BATCH, Math.min(BATCH, Integer.parseInt(size.group(1)))) : BATCH;
  }

  private Answer more(String base, String locator, Id user, int batch) {
    Matcher parts = OFFSET.matcher(locator);
    Cursor cursor = parts.matches() ? find(parts.group(1)) : null;
    if (cursor == null || !cursor.user.equals(user)) {
      throw new Refusal(400, "INVALID_QUERY_LOCATOR", "invalid query locator");
    }
    int from = Integer.parseInt(parts.group(2));
    int to = Math.min(from + batch, cursor.records.size());
    if (from > to) throw new Refusal(400, "INVALID_QUERY_LOCATOR", "invalid query locator");
    String next = to == cursor.records.size() ? null : base + "/query/" + parts.group(1) + "-" + to;
    return page(cursor.records.subList(from, to), cursor.records.size(), next);
  }

  private static Answer page(List<Object> records, int total, String next) {
    ApexMap body = Json.object("totalSize", total, "done", next == null);
    if (next != null) body.put("nextRecordsUrl", next);
    body.put("records", Json.array(records));
    return Answer.json(200, body);
  }

  /** Runs a query in user mode; what is wrong with it becomes a refusal. */
  static ApexList run(String soql) {
    try {
      return Queries.run(soql, null, AccessLevel._static_USER_MODE);
    } catch (QueryException e) {
      throw refusal(e);
    }
  }

  private static Refusal refusal(ApexException e) {
    String text = e.getMessage();
    boolean unknownField = text.contains("No such column") || text.contains("Didn't understand relationship");
    boolean unknownObject = text.contains("is not supported") && text.contains("sObject type") || text.contains("does not exist");
    return new Refusal(400, unknownField ? "INVALID_FIELD" : unknownObject ? "INVALID_TYPE" : "MALFORMED_QUERY", text);
  }

  /** Finds the text in the names of the objects that the search returns. */
  Answer search(Call call, String base) {
    call.require("GET");
    Matcher find = FIND.matcher(call.query.getOrDefault("q", ""));
    if (!find.matches()) throw new Refusal(400, "MALFORMED_SEARCH", "The search must read FIND {text} RETURNING Object(fields)");
    String text = find.group(1).replaceAll("[\\\\%_']", "\\\\$0").replace('*', '%');
    List<Object> found = new ArrayList<>();
    for (String target : find.group(2).split(",(?![^(]*\\))")) {
      Matcher parts = Pattern.compile("\\s*(\\w+)\\s*(?:\\(([^)]*)\\))?\\s*").matcher(target);
      if (!parts.matches()) throw new Refusal(400, "MALFORMED_SEARCH", "unexpected token: " + target.trim());
      String fields = parts.group(2) == null ? "Id" : parts.group(2);
      String soql = "SELECT " + fields + " FROM " + parts.group(1) + " WHERE Name LIKE '%" + text + "%' LIMIT 200";
      QueryShape shape = new QueryShape(soql);
      for (Object row : run(soql).items) found.add(shape.record((SObject) row, base));
    }
    return Answer.json(200, Json.object("searchRecords", Json.array(found)));
  }
}
