package localorg.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Reads a CustomField element. */
final class FieldReader {
  private final Map<String, List<Element>> globalValueSets;

  FieldReader(Map<String, List<Element>> globalValueSets) {
    this.globalValueSets = globalValueSets;
  }

  FieldModel read(Element element, Path file) {
    String name = Xml.text(element, "fullName");
    if (name == null) throw new ProjectException(file + " has a field without fullName");
    FieldModel field = new FieldModel(name, type(element));
    field.label = Xml.text(element, "label", name);
    field.custom = name.endsWith("__c");
    field.length = Xml.number(element, "length");
    field.precision = Xml.number(element, "precision");
    field.scale = Xml.number(element, "scale");
    field.required = Xml.flag(element, "required") || field.type.equals("MasterDetail");
    field.unique = Xml.flag(element, "unique");
    field.caseSensitive = Xml.flag(element, "caseSensitive");
    field.externalId = Xml.flag(element, "externalId");
    field.formula = Xml.text(element, "formula");
    field.defaultValue = Xml.text(element, "defaultValue");
    field.description = Xml.text(element, "description");
    field.inlineHelpText = Xml.text(element, "inlineHelpText");
    field.displayFormat = Xml.text(element, "displayFormat");
    field.deleteConstraint = Xml.text(element, "deleteConstraint");
    field.summaryForeignKey = Xml.text(element, "summaryForeignKey");
    field.summaryOperation = Xml.text(element, "summaryOperation");
    field.summarizedField = Xml.text(element, "summarizedField");
    field.filteredSummary = Xml.child(element, "summaryFilterItems") != null;
    for (Element filter : Xml.children(element, "summaryFilterItems")) {
      field.summaryFilters.add(Xml.text(filter, "field", ""));
      field.summaryFilters.add(Xml.text(filter, "operation", ""));
      field.summaryFilters.add(Xml.text(filter, "value", ""));
    }
    field.blanksAreZero = field.formula != null && !"BlankAsBlank".equals(Xml.text(element, "formulaTreatBlanksAs"));
    field.reparentable = Xml.flag(element, "reparentableMasterDetail");
    field.readOnly = field.formula != null || field.type.equals("AutoNumber") || field.type.equals("Summary");
    for (Element target : Xml.children(element, "referenceTo")) field.referenceTo.add(target.getTextContent().trim());
    if (field.isReference()) field.relationship = relationship(name);
    field.childRelationship = Xml.text(element, "relationshipName");
    readPicklist(element, field);
    return field;
  }

  /** A relationship to another custom metadata type holds its record's id; one to a definition holds a name. */
  private static String type(Element element) {
    String type = Xml.text(element, "type", "Text").trim();
    boolean isToMetadata = type.equals("MetadataRelationship") && Xml.text(element, "referenceTo", "").trim().endsWith("__mdt");
    return isToMetadata ? "Lookup" : type;
  }

  private static String relationship(String field) {
    if (field.endsWith("__c")) return field.substring(0, field.length() - 1) + "r";
    return field.endsWith("Id") ? field.substring(0, field.length() - 2) : field;
  }

  private void readPicklist(Element element, FieldModel field) {
    Element valueSet = Xml.child(element, "valueSet");
    if (valueSet == null) return;
    field.restricted = Xml.flag(valueSet, "restricted");
    field.controllingField = Xml.text(valueSet, "controllingField");
    Element definition = Xml.child(valueSet, "valueSetDefinition");
    String shared = Xml.text(valueSet, "valueSetName");
    List<Element> values = definition != null ? Xml.children(definition, "value")
        : globalValueSets.getOrDefault(shared, List.of());
    if (definition == null) field.restricted = true;
    for (Element value : values) {
      String name = Xml.text(value, "fullName", "");
      boolean active = !"false".equals(Xml.text(value, "isActive", "true"));
      field.picklist.add(
          new FieldModel.PicklistValue(name, Xml.text(value, "label", name), Xml.flag(value, "default"), active));
    }
  }
}
