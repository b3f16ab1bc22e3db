package apex.search;

import apex.lang.ApexList;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** What a search has found, by object. */
public final class SearchResults {
  private final List<SObject> rows;

  public SearchResults(List<SObject> rows) {
    this.rows = rows;
  }

  public ApexList get(String object) {
    List<SearchResult> found = new ArrayList<>();
    for (SObject row : rows) if (row.typeName().equalsIgnoreCase(object)) found.add(new SearchResult(row));
    return ApexList.of(TypeRef.parse("com/salesforce/api/Search/SearchResult"), found);
  }
}
