package localorg.compiler;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import localorg.project.ObjectCatalog;
import localorg.project.ProjectException;
import localorg.project.ProjectReader;
import localorg.project.StandardObjects;

/**
 * Command line of the compiler: {@code <project> <sobject jar> <stub folder>...}. Prints one tab-separated line for
 * each error (file, line, column, message); exit status 0 without errors, 1 with errors, 2 when it cannot run.
 */
public final class CheckMain {
  private CheckMain() {}

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.OFF);
    List<Path> folders = new java.util.ArrayList<>();
    for (int i = 2; i < arguments.length; i++) folders.add(Path.of(arguments[i]));
    try (StandardObjects standard = new StandardObjects(Path.of(arguments[1]))) {
      ObjectCatalog objects = new ObjectCatalog(ProjectReader.read(Path.of(arguments[0])), standard);
      ProjectCompiler compiler = new ProjectCompiler(folders, objects);
      compiler.compile(false);
      for (CompileError error : compiler.errors()) {
        System.out.println(error.file + "\t" + error.line + "\t" + error.column + "\t"
            + error.message.replace("\t", " ").replace("\n", " "));
      }
      System.exit(compiler.errors().isEmpty() ? 0 : 1);
    } catch (ProjectException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }
}
