package apex.system;

import apex.lang.ApexList;
import apex.lang.Exceptions;
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
}
