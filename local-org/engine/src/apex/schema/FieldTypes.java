package apex.schema;

import localorg.project.FieldModel;

/** Describe's words for metadata field types. */
final class FieldTypes {
  private FieldTypes() {}

  static DisplayType displayType(FieldModel field) {
    if (field.name.equals("Id")) return DisplayType.ID;
    if (field.isReference() && !field.type.equals("MetadataRelationship")) return DisplayType.REFERENCE;
    switch (field.type) {
      case "Checkbox": return DisplayType.BOOLEAN;
      case "Date": return DisplayType.DATE;
      case "DateTime": return DisplayType.DATETIME;
      case "Time": return DisplayType.TIME;
      case "Number": case "Summary": return DisplayType.DOUBLE;
      case "Currency": return DisplayType.CURRENCY;
      case "Percent": return DisplayType.PERCENT;
      case "Integer": return DisplayType.INTEGER;
      case "Long": return DisplayType.LONG;
      case "Id": return DisplayType.REFERENCE;
      case "Email": return DisplayType.EMAIL;
      case "Phone": return DisplayType.PHONE;
      case "Url": return DisplayType.URL;
      case "Picklist": return DisplayType.PICKLIST;
      case "MultiselectPicklist": return DisplayType.MULTIPICKLIST;
      case "TextArea": case "LongTextArea": case "Html": return DisplayType.TEXTAREA;
      case "EncryptedText": return DisplayType.ENCRYPTEDSTRING;
      case "Base64": return DisplayType.BASE64;
      case "Address": return DisplayType.ADDRESS;
      case "Location": return DisplayType.LOCATION;
      default: return DisplayType.STRING;
    }
  }

  static SoapType soapType(FieldModel field) {
    switch (displayType(field)) {
      case BOOLEAN: return SoapType.BOOLEAN;
      case DATE: return SoapType.DATE;
      case DATETIME: return SoapType.DATETIME;
      case TIME: return SoapType.TIME;
      case DOUBLE: case CURRENCY: case PERCENT: return SoapType.DOUBLE;
      case INTEGER: case LONG: return SoapType.INTEGER;
      case ID: case REFERENCE: return SoapType.ID;
      case BASE64: return SoapType.BASE64BINARY;
      case ADDRESS: return SoapType.ADDRESS;
      case LOCATION: return SoapType.LOCATION;
      default: return SoapType.STRING;
    }
  }

  static int length(FieldModel field) {
    if (field.length != null) return field.length;
    switch (displayType(field)) {
      case ID: case REFERENCE: return 18;
      case EMAIL: return 80;
      case PHONE: return 40;
      case STRING: case TEXTAREA: case PICKLIST: case URL: return 255;
      case MULTIPICKLIST: return 4099;
      default: return 0;
    }
  }
}
