package localorg.compiler;

import apex.jorje.semantic.symbol.type.GenericTypeInfoFactory;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.util.function.Function;
import localorg.project.FieldModel;

/** The Apex type of a field, from its metadata type. */
final class FieldTypes {
  private FieldTypes() {}

  static TypeInfo of(FieldModel field, Function<String, TypeInfo> platformType) {
    if (field.isReference() && !field.type.equals("MetadataRelationship")) return TypeInfos.ID;
    switch (field.type) {
      case "Checkbox": return TypeInfos.BOOLEAN;
      case "Date": return TypeInfos.DATE;
      case "DateTime": return TypeInfos.DATE_TIME;
      case "Time": return TypeInfos.TIME;
      case "Number":
      case "Currency":
      case "Percent":
      case "Summary": return TypeInfos.DECIMAL;
      case "Integer": return TypeInfos.INTEGER;
      case "Long": return TypeInfos.LONG;
      case "Id":
      case "Hierarchy":
      case "Lookup":
      case "MasterDetail": return TypeInfos.ID;
      case "Base64": return TypeInfos.BLOB;
      case "JunctionIdList": return GenericTypeInfoFactory.createList(TypeInfos.STRING);
      case "Object": return TypeInfos.OBJECT;
      case "Address": return platformType.apply("system/address");
      case "Location": return platformType.apply("system/location");
      case "ChangeEventHeader": return platformType.apply("eventbus/changeeventheader");
      default: return TypeInfos.STRING;
    }
  }
}
