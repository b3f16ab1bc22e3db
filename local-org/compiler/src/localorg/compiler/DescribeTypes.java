package localorg.compiler;

import apex.common.base.Initializers;
import apex.jorje.semantic.compiler.Namespaces;
import apex.jorje.semantic.symbol.member.variable.DynamicFieldInfoFactory;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import apex.jorje.semantic.symbol.member.variable.MultipleFieldTable;
import apex.jorje.semantic.symbol.type.StandardTypeInfoImpl;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.parent.ParentTableFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;
import localorg.project.ObjectCatalog;

/** Gives {@code Schema.SObjectType} a member for each object, with typed {@code fields} and {@code fieldSets}. */
final class DescribeTypes {
  private final ObjectCatalog objects;
  private final Set<String> mentioned;
  private final Function<String, TypeInfo> platformType;

  /** {@code mentioned}: the object names that the project's sources write after {@code SObjectType.}. */
  DescribeTypes(ObjectCatalog objects, Set<String> mentioned, Function<String, TypeInfo> platformType) {
    this.objects = objects;
    this.mentioned = mentioned;
    this.platformType = platformType;
  }

  void addTo(TypeInfo schemaSObjectType) {
    for (String name : mentioned) {
      ObjectModel object = objects.find(name);
      if (object == null) continue;
      schemaSObjectType.fields().add(DynamicFieldInfoFactory.createSObjectTypeDescribeResult(
          schemaSObjectType, describeType(object), object.name, object.name));
    }
  }

  private TypeInfo describeType(ObjectModel object) {
    TypeInfo fields = like("SObjectTypeFields", object, platformType, (type, members) -> {
      TypeInfo result = platformType.apply("schema/describefieldresult");
      for (FieldModel field : object.fields.values()) {
        members.add(DynamicFieldInfoFactory.createSchemaSObjectTypeFieldDescribe(type, result, field.name));
      }
    });
    TypeInfo fieldSets = like("SObjectTypeFieldSets", object, platformType, (type, members) -> {
      TypeInfo result = platformType.apply("schema/fieldset");
      for (String name : object.fieldSets.keySet()) {
        members.add(DynamicFieldInfoFactory.createSchemaSObjectTypeFieldSetDescribe(type, result, name));
      }
    });
    return like("DescribeSObjectResult", object, platformType, (type, members) -> {
      members.add(DynamicFieldInfoFactory.createDescribeResultFields(type, fields));
      members.add(DynamicFieldInfoFactory.createDescribeResultFieldSets(type, fieldSets));
    });
  }

  /** A type like the platform's own of that name, with further fields; nothing is looked up before it is used. */
  static TypeInfo like(String base, ObjectModel object, Function<String, TypeInfo> platformType,
      BiConsumer<TypeInfo, List<FieldInfo>> content) {
    Supplier<TypeInfo> parent = () -> platformType.apply("schema/" + base.toLowerCase(Locale.ROOT));
    StandardTypeInfoImpl.Builder builder = StandardTypeInfoImpl.builder();
    builder.setApexName("Schema." + base + "." + object.name);
    builder.setBytecodeName("Schema/" + base);
    builder.setNamespace(Namespaces.SCHEMA);
    builder.setParents(Initializers.memoize(type -> ParentTableFactory.create(parent.get())));
    builder.setMethods(Initializers.memoize(type -> parent.get().methods()));
    builder.setVirtualMethods(Initializers.memoize(type -> parent.get().virtualMethods()));
    builder.setFields(Initializers.memoize(type -> {
      MultipleFieldTable table = new MultipleFieldTable();
      parent.get().fields().all().forEach(field -> {
        if (!field.getName().matches("(?i)fields|fieldSets")) table.add(field);
      });
      List<FieldInfo> members = new ArrayList<>();
      content.accept((TypeInfo) type, members);
      members.forEach(table::add);
      table.resolve();
      return table;
    }));
    return builder.buildResolved();
  }
}
