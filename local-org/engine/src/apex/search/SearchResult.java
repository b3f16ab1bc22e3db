package apex.search;

import apex.lang.SObject;

/** One record that a search has found. */
public final class SearchResult {
  private final SObject row;

  public SearchResult(SObject row) {
    this.row = row;
  }

  public SObject getSObject() {
    return row;
  }
}
