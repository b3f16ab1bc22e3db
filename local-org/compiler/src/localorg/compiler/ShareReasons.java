package localorg.compiler;

import apex.jorje.data.Locations;
import apex.jorje.semantic.ast.modifier.ModifierGroups;
import apex.jorje.semantic.symbol.member.variable.DynamicFieldInfo;
import apex.jorje.semantic.symbol.member.variable.FieldInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfos;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import localorg.project.ObjectModel;
import localorg.project.ProjectModel;
import org.objectweb.asm.Opcodes;

/**
 * The reasons for which a record is shared, which Apex writes as members of a field token:
 * {@code Schema.Parcel__Share.RowCause.Manual}. Source: Apex Developer Guide, "Sharing a Record Using Apex".
 */
final class ShareReasons {
  private static final List<String> BUILT_IN =
      List.of("Manual", "Owner", "Rule", "Team", "ImplicitChild", "ImplicitParent", "ImplicitPerson", "Territory", "GuestRule");

  private ShareReasons() {}

  static boolean has(ObjectModel object, String field) {
    return field.equals("RowCause") && object.name.endsWith("Share");
  }

  /** The type of the field token, with a member for each reason. */
  static TypeInfo type(ObjectModel share, ProjectModel project, Function<String, TypeInfo> platformType) {
    return DescribeTypes.like("SObjectField", share, platformType, (type, members) -> {
      for (String reason : reasons(share, project)) members.add(member(type, reason));
    });
  }

  private static List<String> reasons(ObjectModel share, ProjectModel project) {
    List<String> reasons = new ArrayList<>(BUILT_IN);
    String owner = share.name.replaceFirst("__Share$", "__c");
    for (Path file : project.filesOf("sharingReason")) {
      String object = file.getParent().getParent().getFileName().toString();
      if (object.equalsIgnoreCase(owner)) reasons.add(file.getFileName().toString().replace(".sharingReason-meta.xml", ""));
    }
    return reasons;
  }

  private static FieldInfo member(TypeInfo owner, String reason) {
    DynamicFieldInfo.Builder builder = DynamicFieldInfo.builder();
    builder.setName(reason);
    builder.setModifiers(ModifierGroups.ONLY_GLOBAL);
    builder.setDefiningType(owner);
    builder.setType(TypeInfos.STRING);
    builder.setLoadEmitter((emitter, field, context) -> {
      // The token that the member is read from is not needed.
      emitter.emit(Locations.NONE, Opcodes.POP);
      emitter.push(Locations.NONE, reason);
    });
    return builder.build();
  }
}
