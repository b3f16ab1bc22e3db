package localorg.soql;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localorg.org.Limits;
import localorg.org.Org;

/** SOSL in tests: it finds what Test.setFixedSearchResults names, as on the platform. */
public final class Searches {
  private static final Pattern RETURNING = Pattern.compile("(?is)\\bRETURNING\\s+(.*)$");
  private static final Pattern OBJECT = Pattern.compile("(\\w+)\\s*(?:\\(([^()]*)\\))?");

  private Searches() {}

  public static ApexList run(String sosl, ApexMap binds) {
    Org.limits().use(Limits.Kind.SOSL_QUERIES, 1);
    List<ApexList> lists = new ArrayList<>();
    Matcher returning = RETURNING.matcher(sosl);
    if (!returning.find()) throw new apex.lang.UnsupportedMember("SOSL without RETURNING");
    Matcher object = OBJECT.matcher(returning.group(1));
    while (object.find()) {
      if (object.group(1).toUpperCase().matches("LIMIT|WITH|UPDATE|\\d+")) break;
      lists.add(rows(object.group(1), object.group(2) == null ? "Id" : object.group(2), binds));
    }
    return ApexList.of(TypeRef.parse("com/salesforce/api/fast/List$$lcom/salesforce/api/entity/SObject$$r"), lists);
  }

  private static ApexList rows(String object, String fields, ApexMap binds) {
    List<SObject> rows = new ArrayList<>();
    for (Object item : new Runner(Parser.parse("SELECT " + withClauses(object, fields)), Binds.of(binds), false).result().items) {
      Id id = ((SObject) item).id();
      if (Org.current().test.searchResults.contains(id)) rows.add((SObject) item);
    }
    return ApexList.of(TypeRef.parse("com/salesforce/api/entity/" + object), rows);
  }

  private static String withClauses(String object, String fields) {
    Matcher clause = Pattern.compile("(?i)\\b(WHERE|ORDER BY|LIMIT)\\b").matcher(fields);
    int end = clause.find() ? clause.start() : fields.length();
    return fields.substring(0, end) + " FROM " + object + " " + fields.substring(end);
  }
}
