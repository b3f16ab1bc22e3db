package apex.system;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.TypeRef;
import apex.schema.DescribeSObjectResult;
import apex.schema.SObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import localorg.org.Org;
import localorg.project.ObjectModel;

/** Describe calls. */
public final class Schema {
  private Schema() {}

  public static ApexMap getGlobalDescribe() {
    ApexMap map = ApexMap.of(TypeRef.parse("java/lang/String"), TypeRef.parse("Schema/SObjectType")).ignoringCase();
    for (String name : Org.catalog().standard().names()) map.put(name.toLowerCase(Locale.ROOT), SObjectType.of(name));
    for (ObjectModel object : Org.catalog().project().objects.values()) {
      if (Org.findObject(object.name) != null) map.put(object.name.toLowerCase(Locale.ROOT), SObjectType.of(object.name));
    }
    return map;
  }

  public static ApexList describeSObjects(ApexList names) {
    List<DescribeSObjectResult> results = new ArrayList<>();
    for (Object name : names.items) {
      ObjectModel model = Org.findObject((String) name);
      if (model == null) throw new InvalidParameterValueException("sObject type '" + name + "' is not supported.");
      results.add(new DescribeSObjectResult(model));
    }
    return ApexList.of(TypeRef.parse("Schema/DescribeSObjectResult"), results);
  }

  public static ApexList describeSObjects(ApexList names, Object options) {
    return describeSObjects(names);
  }
}
