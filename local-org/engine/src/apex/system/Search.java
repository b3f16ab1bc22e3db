package apex.system;

import apex.lang.ApexList;
import apex.lang.Exceptions;
import apex.lang.SObject;
import apex.search.SearchResults;
import java.util.ArrayList;
import java.util.List;
import localorg.soql.Searches;

/** Searches whose text is put together while the program runs. */
public final class Search {
  private Search() {}

  public static ApexList query(String sosl) {
    return Searches.runDynamic(Exceptions.argument(sosl));
  }

  public static ApexList query(String sosl, AccessLevel level) {
    return query(sosl);
  }

  public static SearchResults find(String sosl) {
    List<SObject> rows = new ArrayList<>();
    for (Object list : query(sosl).items) for (Object row : ((ApexList) list).items) rows.add((SObject) row);
    return new SearchResults(rows);
  }

  public static SearchResults find(String sosl, AccessLevel level) {
    return find(sosl);
  }
}
