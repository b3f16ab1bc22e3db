package localorg.engine;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import localorg.json.JsonReader;

/** What a caller asks for, as a JSON object. */
public final class Request {
  private final ApexMap members;

  private Request(ApexMap members) {
    this.members = members;
  }

  public static Request parse(String json) {
    return new Request((ApexMap) JsonReader.read(json));
  }

  public String text(String name) {
    Object value = members.get(name);
    return value == null ? null : value.toString();
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  /** Strings of a list; empty when it is absent. */
  public List<String> texts(String name) {
    Object value = members.get(name);
    List<String> texts = new ArrayList<>();
    if (value != null) for (Object item : ((ApexList) value).items) texts.add(item.toString());
    return texts;
  }

  /** Names and texts of an object; empty when it is absent. */
  Map<String, String> members(String name) {
    Map<String, String> result = new LinkedHashMap<>();
    Object value = members.get(name);
    if (value == null) return result;
    ApexMap object = (ApexMap) value;
    for (Object key : object.keys()) result.put(key.toString(), object.get(key).toString());
    return result;
  }

  public Path path(String name) {
    return Path.of(text(name));
  }

  List<Path> paths(String name) {
    return texts(name).stream().map(Path::of).collect(Collectors.toList());
  }

  /** Settings of a test run. */
  RunSettings settings() {
    RunSettings settings = new RunSettings();
    if (text("jobs") != null) settings.jobs = Integer.parseInt(text("jobs"));
    if (text("seed") != null) settings.seed = Long.parseLong(text("seed"));
    if (text("statements") != null) settings.statements = Integer.parseInt(text("statements"));
    settings.shuffle = flag("shuffle");
    if (text("now") != null) settings.now = java.time.Instant.parse(text("now"));
    settings.coverageByTest = flag("coverageByTest");
    return settings;
  }
}
