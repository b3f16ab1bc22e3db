package localorg.reports;

import apex.lang.UnsupportedMember;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import localorg.data.Record;
import localorg.data.Sharing;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;
import localorg.project.ProjectModel;
import localorg.project.Xml;
import localorg.soql.Paths;
import org.w3c.dom.Element;

/**
 * What a report type offers: records of an object, with those of one that point at them where it joins two. Known are
 * the types of the project and those that Salesforce makes for each custom object.
 */
final class ReportSource {
  private static final String CUSTOM_ENTITY = "CustomEntity$";

  /** One line of a report before columns are chosen: a record, and the one that is joined to it or null. */
  static final class Line {
    final Record base;
    final Record joined;

    Line(Record base, Record joined) {
      this.base = base;
      this.joined = joined;
    }
  }

  final String label;
  final ObjectModel base;
  /** The report type's file; null for the type of a custom object. */
  final Element file;
  private ObjectModel.ChildRelationship join;
  private ObjectModel joined;
  private boolean withoutJoined;

  private ReportSource(String label, ObjectModel base, Element file) {
    this.label = label;
    this.base = base;
    this.file = file;
  }

  static ReportSource of(String type) {
    ProjectModel project = Org.catalog().project();
    if (type.startsWith(CUSTOM_ENTITY)) {
      ObjectModel object = Org.object(type.substring(CUSTOM_ENTITY.length()));
      return new ReportSource(object.pluralLabel, object, null);
    }
    for (Path path : project.filesOf("reportType")) {
      if (!path.getFileName().toString().equals(type.replaceAll("__c$", "") + ".reportType-meta.xml")) continue;
      Element root = Xml.root(path);
      ReportSource source = new ReportSource(Xml.text(root, "label", type), Org.object(Xml.text(root, "baseObject", "")), root);
      Element join = Xml.child(root, "join");
      if (join != null) source.join(join);
      return source;
    }
    throw new UnsupportedMember("The report type " + type);
  }

  private void join(Element element) {
    if (Xml.child(element, "join") != null) throw new UnsupportedMember("A report type of three objects");
    String relationship = Xml.text(element, "relationship", "");
    join = base.children.get(relationship);
    if (join == null) throw new UnsupportedMember("The relationship " + base.name + "." + relationship + " of a report type");
    joined = Org.object(join.childObject);
    withoutJoined = Xml.flag(element, "outerJoin");
  }

  /** Lines that the running user may see. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Record record : readable(base)) {
      if (joined == null) {
        lines.add(new Line(record, null));
        continue;
      }
      FieldModel field = Org.childField(base, join);
      int before = lines.size();
      for (Record child : readable(joined)) {
        if (record.id.equals(child.get(field.name))) lines.add(new Line(record, child));
      }
      if (lines.size() == before && withoutJoined) lines.add(new Line(record, null));
    }
    return lines;
  }

  private static List<Record> readable(ObjectModel object) {
    List<Record> records = new ArrayList<>();
    for (Record record : Org.current().store.rows(object.name)) {
      if (!record.isDeleted() && !record.isHidden() && Sharing.canRead(record)) records.add(record);
    }
    return records;
  }

  /** The column of that name, {@code Lead$Phone} or {@code Parcel__c.Weight__c}. */
  ReportColumn column(String name) {
    if (file != null) return ofFile(name);
    switch (name) {
      case "CUST_NAME": return column(name, base, false, "Name");
      case "CUST_CREATED_DATE": return column(name, base, false, "CreatedDate");
      case "CUST_LAST_UPDATE": return column(name, base, false, "LastModifiedDate");
      default:
    }
    if (!name.startsWith(base.name + ".")) throw unknown(name);
    return column(name, base, false, name.substring(base.name.length() + 1));
  }

  private ReportColumn ofFile(String name) {
    int dollar = name.indexOf('$');
    if (dollar < 0) throw unknown(name);
    String table = name.substring(0, dollar);
    boolean isJoined = joined != null && table.equals(base.name + "." + join.name);
    if (!isJoined && !table.equals(base.name)) throw unknown(name);
    return column(name, isJoined ? joined : base, isJoined, name.substring(dollar + 1));
  }

  /** Columns write a lookup without __r, {@code Depot__c.Name}. */
  private ReportColumn column(String name, ObjectModel object, boolean isJoined, String written) {
    String path = written.replaceAll("__c\\.", "__r.");
    FieldModel relation = object.byRelationship(path);
    if (relation != null) path = relation.name;
    if (path.indexOf('.') < 0 && !object.fields.containsKey(path)) throw unknown(name);
    FieldModel field = Paths.field(object, path);
    ObjectModel owner = Paths.owner(object, path);
    if (!Org.access().canReadField(owner, field)) {
      throw new UnsupportedMember("The report column " + name + ", which its reader may not see,");
    }
    return new ReportColumn(name, field, path, isJoined);
  }

  private UnsupportedMember unknown(String column) {
    return new UnsupportedMember("The report column " + column);
  }
}
