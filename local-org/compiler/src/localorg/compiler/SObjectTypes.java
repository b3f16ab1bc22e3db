package localorg.compiler;

import apex.common.base.Initializers;
import apex.jorje.semantic.ast.modifier.ModifierGroups;
import apex.jorje.semantic.bcl.DmlOperation;
import apex.jorje.semantic.symbol.member.variable.DynamicFieldInfoFactory;
import apex.jorje.semantic.symbol.member.variable.MultipleFieldTable;
import apex.jorje.semantic.symbol.member.variable.SObjectFieldInfo;
import apex.jorje.semantic.symbol.type.GenericTypeInfoFactory;
import apex.jorje.semantic.symbol.type.SObjectMetadata;
import apex.jorje.semantic.symbol.type.SObjectTypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;
import localorg.project.ObjectCatalog;

/** Describes objects to the compiler, each once a compilation and only when the source asks for it. */
final class SObjectTypes {
  private final ObjectCatalog objects;
  private final Function<String, TypeInfo> platformType;
  private final Map<String, SObjectTypeInfo> types = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  SObjectTypes(ObjectCatalog objects, Function<String, TypeInfo> platformType) {
    this.objects = objects;
    this.platformType = platformType;
  }

  SObjectTypeInfo find(String name) {
    SObjectTypeInfo known = types.get(name);
    if (known != null) return known;
    ObjectModel object = objects.find(name);
    if (object == null) return null;
    SObjectTypeInfo.Builder builder = SObjectTypeInfo.builder();
    builder.setApexName(object.name);
    builder.setBytecodeName(object.name);
    builder.setMetadata(metadata(object));
    builder.setFields(Initializers.memoize(type -> fields(object, (TypeInfo) type)));
    SObjectTypeInfo built = builder.buildResolved();
    types.put(object.name, built);
    return built;
  }

  private static SObjectMetadata metadata(ObjectModel object) {
    boolean isEvent = object.kind == ObjectModel.Kind.EVENT;
    boolean isMetadata = object.kind == ObjectModel.Kind.METADATA;
    Set<DmlOperation> dml = isMetadata ? DmlOperation.EMPTY : isEvent ? Set.of(DmlOperation.INSERT) : DmlOperation.ALL;
    SObjectMetadata.Builder builder = SObjectMetadata.builder().setTriggerable(!isMetadata).setPlatformEvent(isEvent)
        .setEditable(!isMetadata).setSupportedDml(dml)
        .setLookupFieldPredicate((field, type) -> isUpsertKey(object.fields.get(field)));
    switch (object.kind) {
      case METADATA:
        return builder.setCustomEntitySObjectType(SObjectMetadata.CustomEntitySObjectType.CUSTOM_METADATA_TYPE).build();
      case LIST_SETTING:
        return builder.setCustomEntitySObjectType(SObjectMetadata.CustomEntitySObjectType.LIST_CUSTOM_SETTING).build();
      case HIERARCHY_SETTING:
        return builder.setCustomEntitySObjectType(SObjectMetadata.CustomEntitySObjectType.HIERARCHY_CUSTOM_SETTING)
            .build();
      default:
        return builder.build();
    }
  }

  private static boolean isUpsertKey(FieldModel field) {
    if (field == null) return false;
    return field.externalId || field.name.equals("Id") || (!field.custom && field.name.matches("Name|Email|Username"));
  }

  private MultipleFieldTable fields(ObjectModel object, TypeInfo type) {
    MultipleFieldTable table = new MultipleFieldTable();
    for (FieldModel field : object.fields.values()) {
      add(table, type, field.name, FieldTypes.of(field, platformType), SObjectFieldInfo.Category.REGULAR,
          field.readOnly && !field.name.equals("Id") && object.kind != ObjectModel.Kind.METADATA);
      addParent(table, type, field);
      TypeInfo token = ShareReasons.has(object, field.name) ? ShareReasons.type(object, objects.project(), platformType)
          : platformType.apply("schema/sobjectfield");
      table.add(DynamicFieldInfoFactory.createSObjectFieldDescribe(type, token,
          ModifierGroups.GLOBAL_STATIC, field.name, object.name, field.name, ""));
    }
    // Some objects have a field of this name, which goes first.
    if (!object.fields.containsKey("SObjectType")) {
      table.add(DynamicFieldInfoFactory.createSObjectTypeDescribe(
          type, platformType.apply("schema/sobjecttype"), "SObjectType", object.name));
    }
    for (ObjectModel.ChildRelationship child : object.children.values()) {
      TypeInfo childType = find(child.childObject);
      if (childType == null) continue;
      add(table, type, child.name, GenericTypeInfoFactory.createQueryResultList(childType),
          SObjectFieldInfo.Category.AGGREGATE, false);
    }
    table.resolve();
    return table;
  }

  private void addParent(MultipleFieldTable table, TypeInfo type, FieldModel field) {
    if (field.relationship == null) return;
    TypeInfo target = find(field.isPolymorphic() ? "Name" : field.referenceTo.get(0));
    if (target == null) return;
    SObjectFieldInfo.Builder builder = builder(type, field.relationship, target, SObjectFieldInfo.Category.FOREIGN_KEY);
    if (field.isPolymorphic()) builder.setPolymorphicTypes(new PolymorphicTargets(objects, this::find));
    table.add(builder.build());
  }

  private static SObjectFieldInfo.Builder builder(TypeInfo owner, String name, TypeInfo type, SObjectFieldInfo.Category category) {
    SObjectFieldInfo.Builder builder = SObjectFieldInfo.builder();
    builder.setName(name);
    builder.setModifiers(ModifierGroups.ONLY_GLOBAL);
    builder.setDefiningType(owner);
    builder.setType(type);
    builder.setCategory(category);
    builder.setPrimaryKey(name.equals("Id"));
    return builder;
  }

  private static void add(MultipleFieldTable table, TypeInfo owner, String name, TypeInfo type,
      SObjectFieldInfo.Category category, boolean readOnly) {
    SObjectFieldInfo.Builder builder = builder(owner, name, type, category);
    if (readOnly) {
      String message = "Field is not writeable: " + owner.getApexName() + "." + name;
      builder.setValidateStoreFunction((validator, field, context) -> {
        validator.getScope().getErrors().markInvalid(validator.getNode(), context.loc, message);
        return false;
      });
    }
    table.add(builder.build());
  }
}
