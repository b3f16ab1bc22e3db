package localorg.compiler;

import apex.jorje.semantic.compiler.SourceFile;
import java.nio.file.Path;
import localorg.project.ProjectModel;

/**
 * The class that Salesforce makes of a project's DataWeave scripts: each is a type inside it. Source: Apex Developer
 * Guide, "DataWeave in Apex".
 */
final class DataWeaveResources {
  /** Name of the class, in lower case. */
  static final String KEY = "dataweavescriptresource";

  private DataWeaveResources() {}

  static boolean has(ProjectModel project) {
    return !project.filesOf("dwl").isEmpty();
  }

  static SourceFile source(ProjectModel project) {
    StringBuilder body = new StringBuilder("global class DataWeaveScriptResource {\n");
    for (Path file : project.filesOf("dwl")) {
      String script = file.getFileName().toString().replace(".dwl-meta.xml", "");
      body.append("  global class ").append(script).append(" extends DataWeave.Script {\n    global ").append(script)
          .append("() {}\n  }\n");
    }
    return SourceFile.builder().setBody(body.append("}\n").toString()).setTrusted(true).setFileBased(true).setKnownName(KEY).build();
  }
}
