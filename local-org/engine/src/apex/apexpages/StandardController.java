package apex.apexpages;

import apex.lang.ApexList;
import apex.lang.Exceptions;
import apex.lang.Id;
import apex.lang.SObject;
import apex.lang.Values;
import apex.system.Database;
import apex.system.PageReference;
import apex.system.SObjectException;

/** The standard controller of one record. */
public final class StandardController {
  private final SObject record;

  public StandardController(SObject record) {
    this.record = Exceptions.argument(record);
  }

  public SObject getRecord() {
    return record;
  }

  public String getId() {
    Id id = record.id();
    return id == null ? null : id.toString();
  }

  /** A record that code hands over has its fields already, and the platform says so. */
  public void addFields(ApexList names) {
    throw new SObjectException("You cannot call addFields after you've already loaded the data. This must be the first thing in your constructor.");
  }

  public void reset() {
    throw new SObjectException("You cannot call reset when the data is being passed into the controller by the caller.");
  }

  private PageReference page(String suffix) {
    return new PageReference("/" + Values.text(record.id() == null ? "" : record.id().to15()) + suffix);
  }

  public PageReference save() {
    if (record.id() == null) Database.insert(record);
    else Database.update(record);
    return page("");
  }

  public PageReference delete() {
    Database.delete(record);
    return new PageReference("/" + record.id().prefix());
  }

  public PageReference view() {
    return page("");
  }

  public PageReference edit() {
    return page("/e");
  }

  public PageReference cancel() {
    return record.id() == null ? new PageReference("/") : page("");
  }
}
