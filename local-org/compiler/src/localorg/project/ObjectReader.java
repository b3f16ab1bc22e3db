package localorg.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Turns the object folders of a project into object models. */
final class ObjectReader {
  private final ProjectModel project;
  private final FieldReader fields;

  ObjectReader(ProjectModel project, Map<String, List<Element>> globalValueSets) {
    this.project = project;
    this.fields = new FieldReader(globalValueSets);
  }

  void readAll() {
    for (Path file : project.filesOf("object")) readObject(file);
    for (Path file : project.filesOf("field")) {
      add(objectOf(file), fields.read(Xml.root(file), file));
    }
    for (Path file : project.filesOf("recordType")) {
      Element root = Xml.root(file);
      objectOf(file).recordTypes.put(Xml.text(root, "fullName", ""), Xml.text(root, "label", ""));
    }
    for (Path file : project.filesOf("validationRule")) readRule(file);
    for (Path file : project.filesOf("fieldSet")) {
      Element root = Xml.root(file);
      List<String> names = Xml.children(root, "displayedFields").stream()
          .map(element -> Xml.text(element, "field", "")).collect(Collectors.toList());
      objectOf(file).fieldSetLabels.put(Xml.text(root, "fullName", ""), Xml.text(root, "label", ""));
      objectOf(file).fieldSets.put(Xml.text(root, "fullName", ""), names);
    }
    shareActivityFields();
    for (ObjectModel object : List.copyOf(project.objects.values())) addSystemFields(object);
    for (ObjectModel object : List.copyOf(project.objects.values())) bindChildren(object);
  }

  /** Custom fields of tasks and events are declared once, for both. */
  private void shareActivityFields() {
    ObjectModel activity = project.objects.get("Activity");
    if (activity == null) return;
    for (String name : List.of("Task", "Event")) {
      ObjectModel object = project.objects.computeIfAbsent(name, key -> new ObjectModel(key, kind(key, null)));
      activity.fields.values().forEach(object::add);
    }
  }

  private void readObject(Path file) {
    String name = name(file);
    Element root = Xml.root(file);
    ObjectModel object = new ObjectModel(name, kind(name, root));
    object.label = Xml.text(root, "label", name);
    object.pluralLabel = Xml.text(root, "pluralLabel", object.label);
    object.sharingModel = Xml.text(root, "sharingModel", "ReadWrite");
    object.publishBehavior = Xml.text(root, "publishBehavior", "PublishAfterCommit");
    for (Element field : Xml.children(root, "fields")) add(object, fields.read(field, file));
    if (object.kind == ObjectModel.Kind.CUSTOM) object.add(nameField(Xml.child(root, "nameField")));
    project.objects.put(name, object);
  }

  /** A location is kept in two fields of its own. */
  private static void add(ObjectModel object, FieldModel field) {
    object.add(field);
    if (!field.type.equals("Location")) return;
    for (String part : new String[] {"Latitude", "Longitude"}) {
      FieldModel number = new FieldModel(field.name.replaceAll("c$", part + "__s"), "Number");
      number.label = field.label + " (" + part + ")";
      number.precision = 18;
      number.scale = 15;
      number.custom = true;
      object.add(number);
    }
    field.readOnly = true;
  }

  private static FieldModel nameField(Element element) {
    String type = element == null ? "Text" : Xml.text(element, "type", "Text").trim();
    FieldModel field = new FieldModel("Name", type);
    field.length = 80;
    field.readOnly = type.equals("AutoNumber");
    if (element != null) {
      field.label = Xml.text(element, "label", "Name");
      field.displayFormat = Xml.text(element, "displayFormat");
    }
    return field;
  }

  private static ObjectModel.Kind kind(String name, Element root) {
    if (name.endsWith("__e")) return ObjectModel.Kind.EVENT;
    if (name.endsWith("__mdt")) return ObjectModel.Kind.METADATA;
    String settings = root == null ? null : Xml.text(root, "customSettingsType");
    if ("List".equals(settings)) return ObjectModel.Kind.LIST_SETTING;
    if ("Hierarchy".equals(settings)) return ObjectModel.Kind.HIERARCHY_SETTING;
    return name.endsWith("__c") ? ObjectModel.Kind.CUSTOM : ObjectModel.Kind.STANDARD;
  }

  private ObjectModel objectOf(Path part) {
    String name = part.getParent().getParent().getFileName().toString();
    return project.objects.computeIfAbsent(name, key -> new ObjectModel(key, kind(key, null)));
  }

  private void readRule(Path file) {
    Element root = Xml.root(file);
    if (!Xml.flag(root, "active")) return;
    objectOf(file).validationRules.add(new ObjectModel.ValidationRule(Xml.text(root, "fullName", ""),
        Xml.text(root, "errorConditionFormula", ""), Xml.text(root, "errorMessage", ""),
        Xml.text(root, "errorDisplayField")));
  }

  private static void addSystemFields(ObjectModel object) {
    if (object.kind == ObjectModel.Kind.STANDARD) return;
    boolean isDetail = object.fields.values().stream().anyMatch(field -> field.type.equals("MasterDetail"));
    SystemFields.add(object, !isDetail);
    if (object.kind == ObjectModel.Kind.CUSTOM && !object.fields.containsKey("Name")) object.add(nameField(null));
  }

  private void bindChildren(ObjectModel child) {
    for (FieldModel field : child.fields.values()) {
      if (!field.custom || !field.isReference()) continue;
      String relationship = relationshipName(child, field);
      if (relationship == null) continue;
      for (String target : field.referenceTo) {
        ObjectModel parent = project.objects.computeIfAbsent(target, key -> new ObjectModel(key, kind(key, null)));
        parent.children.put(relationship, new ObjectModel.ChildRelationship(relationship, child.name, field.name));
      }
    }
  }

  private static String relationshipName(ObjectModel child, FieldModel field) {
    return field.childRelationship == null ? null : field.childRelationship + "__r";
  }

  static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }
}
