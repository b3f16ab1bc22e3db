package localorg.org;

import apex.lang.Id;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localorg.data.FieldValues;
import localorg.data.Record;
import localorg.data.Store;
import localorg.project.FieldModel;
import localorg.project.ObjectCatalog;
import localorg.project.ObjectModel;
import localorg.project.ProjectException;
import localorg.project.Xml;
import org.w3c.dom.Element;

/** Loads the custom metadata records of the project. */
final class CustomMetadata {
  private final ObjectCatalog catalog;
  private final Store store;

  CustomMetadata(ObjectCatalog catalog, Store store) {
    this.catalog = catalog;
    this.store = store;
  }

  void load() {
    for (Path file : catalog.project().filesOf("md")) {
      String[] parts = file.getFileName().toString().split("\\.");
      ObjectModel type = catalog.find(parts[0] + "__mdt");
      if (type == null) throw new ProjectException(file + " belongs to " + parts[0] + "__mdt, which the project lacks");
      store.put(record(type, parts[1], Xml.root(file), file));
    }
    for (ObjectModel type : catalog.project().objects.values()) {
      if (type.kind == ObjectModel.Kind.METADATA) relate(type);
    }
  }

  /** Relationships between records are written by name in files and kept by id. */
  private void relate(ObjectModel type) {
    for (FieldModel field : type.fields.values()) {
      if (!field.custom || !field.type.equals("Lookup")) continue;
      for (Record row : List.copyOf(store.rows(type.name))) {
        if (row.get(field.name) == null) continue;
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put(field.name, find(field.referenceTo.get(0), row.get(field.name).toString()));
        store.put(row.with(changes));
      }
    }
  }

  private Id find(String type, String name) {
    for (Record row : store.rows(type)) {
      if (name.equalsIgnoreCase((String) row.get("DeveloperName"))) return row.id;
    }
    throw new ProjectException("A custom metadata record names " + type + " " + name + ", which the project lacks");
  }

  private Record record(ObjectModel type, String developerName, Element root, Path file) {
    Id id = store.newId(type.name);
    String label = Xml.text(root, "label", developerName);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("DeveloperName", developerName);
    values.put("MasterLabel", label);
    values.put("Label", label);
    values.put("QualifiedApiName", developerName);
    values.put("NamespacePrefix", null);
    values.put("Language", "en_US");
    for (FieldModel field : type.fields.values()) {
      if (field.custom) values.put(field.name, field.type.equals("Checkbox") ? Boolean.FALSE : null);
    }
    for (Element value : Xml.children(root, "values")) {
      FieldModel field = type.fields.get(Xml.text(value, "field", ""));
      if (field == null) {
        throw new ProjectException(file + " sets " + Xml.text(value, "field", "") + ", which " + type.name + " lacks");
      }
      Element content = Xml.child(value, "value");
      boolean isNull = content == null || content.hasAttribute("xsi:nil");
      values.put(field.name, isNull ? null : FieldValues.parse(field, content.getTextContent()));
    }
    return new Record(type.name, id, values);
  }
}
