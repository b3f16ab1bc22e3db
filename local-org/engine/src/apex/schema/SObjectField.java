package apex.schema;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Token of a field. */
public final class SObjectField {
  private static final Map<String, SObjectField> TOKENS = new ConcurrentHashMap<>();
  private final String object;
  private final String name;

  private SObjectField(String object, String name) {
    this.object = object;
    this.name = name;
  }

  public static SObjectField of(String object, String field) {
    return TOKENS.computeIfAbsent(object + "." + field, key -> new SObjectField(object, field));
  }

  public String name() {
    return name;
  }

  public String object() {
    return object;
  }

  public FieldModel model() {
    return Org.object(object).fields.get(name);
  }

  public DescribeFieldResult getDescribe() {
    ObjectModel owner = Org.object(object);
    return new DescribeFieldResult(owner, owner.fields.get(name));
  }

  public DescribeFieldResult getDescribe(Object options) {
    return getDescribe();
  }

  @Override
  public String toString() {
    return name;
  }
}
