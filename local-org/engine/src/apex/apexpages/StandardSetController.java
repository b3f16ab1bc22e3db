package apex.apexpages;

import apex.database.QueryLocator;
import apex.lang.ApexList;
import apex.lang.Exceptions;
import apex.lang.SObject;
import apex.system.Database;
import apex.system.PageReference;
import java.util.ArrayList;
import java.util.List;

/** The standard controller of a list of records, page by page. */
public final class StandardSetController {
  private static final int DEFAULT_PAGE = 20;
  private final ApexList all;
  private ApexList selected;
  private int size = DEFAULT_PAGE;
  private int page = 1;

  public StandardSetController(ApexList records) {
    all = Exceptions.argument(records);
    selected = new ApexList(new ArrayList<>(), all.type());
  }

  public StandardSetController(QueryLocator locator) {
    this(Exceptions.argument(locator).rows());
  }

  private int pages() {
    return Math.max(1, (all.items.size() + size - 1) / size);
  }

  public ApexList getRecords() {
    int from = Math.min((page - 1) * size, all.items.size());
    List<Object> shown = all.items.subList(from, Math.min(from + size, all.items.size()));
    return new ApexList(new ArrayList<>(shown), all.type());
  }

  public SObject getRecord() {
    return all.items.isEmpty() ? null : (SObject) all.items.get(0);
  }

  public ApexList getSelected() {
    return selected;
  }

  public void setSelected(ApexList records) {
    selected = records;
  }

  public Integer getResultSize() {
    return all.items.size();
  }

  public Boolean getCompleteResult() {
    return true;
  }

  public Integer getPageSize() {
    return size;
  }

  public void setPageSize(Integer records) {
    size = records;
  }

  public Integer getPageNumber() {
    return page;
  }

  public void setPageNumber(Integer number) {
    page = Math.max(1, Math.min(number, pages()));
  }

  public Boolean getHasNext() {
    return page < pages();
  }

  public Boolean getHasPrevious() {
    return page > 1;
  }

  public void first() {
    page = 1;
  }

  public void last() {
    page = pages();
  }

  public void next() {
    if (getHasNext()) page++;
  }

  public void previous() {
    if (getHasPrevious()) page--;
  }

  public PageReference save() {
    Database.update(all);
    return new PageReference("/");
  }

  public PageReference cancel() {
    return new PageReference("/");
  }
}
