package localorg.org;

import apex.lang.ApexList;
import apex.lang.Blob;
import apex.lang.SObject;
import apex.lang.TypeRef;
import apex.schema.SObjectType;
import apex.system.Database;
import apex.system.StringException;
import java.util.ArrayList;
import java.util.List;
import localorg.data.FieldValues;
import localorg.project.FieldModel;

/** Test records from a static resource that holds comma-separated values. Source: Apex Developer Guide, "Loading Test Data". */
public final class TestData {
  private TestData() {}

  public static ApexList load(SObjectType type, String resource) {
    Blob content = StaticResources.content(resource);
    if (content == null) throw new StringException("Static resource " + resource + " was not found");
    List<List<String>> lines = CommaSeparated.read(content.text());
    String object = type.getDescribe().getName();
    List<Object> rows = new ArrayList<>();
    for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) rows.add(row(object, lines.get(0), line));
    ApexList records = ApexList.of(TypeRef.parse("com/salesforce/api/entity/" + object), rows);
    Database.insert(records);
    return records;
  }

  private static SObject row(String object, List<String> names, List<String> values) {
    SObject row = new SObject(object);
    for (int i = 0; i < names.size() && i < values.size(); i++) {
      // Ids in the file only serve to relate its rows to each other.
      if (names.get(i).equalsIgnoreCase("Id") || values.get(i).isEmpty()) continue;
      FieldModel field = row.model().fields.get(names.get(i));
      row.write(names.get(i), field == null ? values.get(i) : FieldValues.parse(field, values.get(i)));
    }
    return row;
  }
}
