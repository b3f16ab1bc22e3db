package apex.compiled;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import localorg.soql.Searches;

/** Inline SOSL of compiled code. */
public final class SearchAccess {
  private SearchAccess() {}

  public static ApexList queryMap(String sosl, ApexMap binds) {
    return Searches.run(sosl, binds);
  }
}
