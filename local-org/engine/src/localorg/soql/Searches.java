package localorg.soql;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.lang.UnsupportedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.data.Record;
import localorg.org.Limits;
import localorg.org.Org;

/**
 * SOSL. In tests it finds what Test.setFixedSearchResults names, as on the platform; in a served org it finds the rows
 * that have the words in one of their texts.
 */
public final class Searches {
  private static final Pattern RETURNING = Pattern.compile("(?is)\\bRETURNING\\s+(.*)$");
  private static final Pattern OBJECT = Pattern.compile("(\\w+)\\s*(?:\\(([^()]*)\\))?");
  private static final Pattern FIND = Pattern.compile("(?is)^\\s*FIND\\s+(?:'((?:[^'\\\\]|\\\\.)*)'|\\{([^}]*)\\}|:\\s*(\\w+))");

  private Searches() {}

  /** The text of a search may name variables of the method that runs it only in inline SOSL, which brings a map. */
  public static ApexList runDynamic(String sosl) {
    return run(sosl, ApexMap.ofObjects());
  }

  public static ApexList run(String sosl, ApexMap binds) {
    Org.limits().use(Limits.Kind.SOSL_QUERIES, 1);
    Matcher returning = RETURNING.matcher(sosl);
    if (!returning.find()) throw new UnsupportedMember("SOSL without RETURNING");
    Pattern words = Org.current().host() == null ? null : words(sosl, Binds.of(binds));
    List<ApexList> lists = new ArrayList<>();
    Matcher object = OBJECT.matcher(returning.group(1));
    while (object.find()) {
      if (object.group(1).toUpperCase().matches("LIMIT|WITH|UPDATE|\\d+")) break;
      lists.add(rows(object.group(1), object.group(2) == null ? "Id" : object.group(2), Binds.of(binds), words));
    }
    return ApexList.of(TypeRef.parse("com/salesforce/api/fast/List$$lcom/salesforce/api/entity/SObject$$r"), lists);
  }

  /** What a text must contain; a star stands for any characters, a question mark for one. */
  private static Pattern words(String sosl, Binds binds) {
    Matcher find = FIND.matcher(sosl);
    if (!find.find()) throw new UnsupportedMember("SOSL that does not begin with FIND");
    String term = find.group(1) != null ? find.group(1) : find.group(2) != null ? find.group(2)
        : String.valueOf(binds.get(find.group(3)));
    if (term.matches("(?s).*\\b(AND|OR|NOT)\\b.*")) throw new UnsupportedMember("SOSL operators in " + term);
    StringBuilder pattern = new StringBuilder("\\b");
    for (char c : term.replace("\"", "").trim().toCharArray()) {
      pattern.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  private static ApexList rows(String object, String fields, Binds binds, Pattern words) {
    List<SObject> rows = new ArrayList<>();
    for (Object item : new Runner(Parser.parse("SELECT " + withClauses(object, fields)), binds, false).result().items) {
      Id id = ((SObject) item).id();
      boolean isFound = words == null ? Org.current().test.searchResults.contains(id) : contains(object, id, words);
      if (isFound) rows.add((SObject) item);
    }
    return ApexList.of(TypeRef.parse("com/salesforce/api/entity/" + object), rows);
  }

  private static boolean contains(String object, Id id, Pattern words) {
    Record record = Org.current().store.find(object, id);
    return record.values().values().stream().anyMatch(value -> value instanceof String && words.matcher((String) value).find());
  }

  private static String withClauses(String object, String fields) {
    Matcher clause = Pattern.compile("(?i)\\b(WHERE|ORDER BY|LIMIT)\\b").matcher(fields);
    int end = clause.find() ? clause.start() : fields.length();
    return fields.substring(0, end) + " FROM " + object + " " + fields.substring(end);
  }
}
