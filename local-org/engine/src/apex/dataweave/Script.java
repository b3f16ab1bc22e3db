package apex.dataweave;

import apex.lang.ApexMap;
import apex.lang.Exceptions;
import apex.system.DataWeaveScriptException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import localorg.dataweave.Problem;
import localorg.org.Org;

/** A DataWeave script of the project. Source: Apex Reference, "Script Class". */
public class Script {
  private final String name;

  /** For the types that stand for the scripts of a project: each has the name of its own. */
  public Script() {
    String type = getClass().getName();
    this.name = type.substring(type.lastIndexOf('$') + 1);
  }

  private Script(String name) {
    this.name = name;
  }

  public static Script createScript(String name) {
    Script script = new Script(Exceptions.argument(name));
    if (script.file() == null) throw new DataWeaveScriptException("DataWeave script with name " + name + " not found");
    return script;
  }

  public static Script createScript(String namespace, String name) {
    return createScript(name);
  }

  /** The file of the script, or null. */
  private Path file() {
    for (Path file : Org.catalog().project().filesOf("dwl")) {
      if (file.getFileName().toString().equalsIgnoreCase(name + ".dwl-meta.xml")) return file.resolveSibling(name(file));
    }
    return null;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace("-meta.xml", "");
  }

  public Result execute(ApexMap inputs) {
    Map<String, Object> values = new HashMap<>();
    for (Object key : Exceptions.argument(inputs).keys()) values.put((String) key, inputs.get(key));
    try {
      return new Result(localorg.dataweave.Script.read(Files.readString(file())).run(values));
    } catch (Problem e) {
      throw new DataWeaveScriptException(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("The script " + name + " cannot be read", e);
    }
  }

  @Override
  public String toString() {
    return "DataWeave.Script[" + name + "]";
  }
}
