package localorg.soql;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.system.QueryException;
import localorg.data.DmlRequest;
import localorg.org.Faults;
import localorg.org.Limits;
import localorg.org.Org;
import localorg.project.FieldModel;
import localorg.project.ObjectModel;

/** Entry point of SOQL. */
public final class Queries {

  private Queries() {}

  /** Without a map the query names variables of the method that runs it. */
  private static Runner prepare(String soql, ApexMap map, Object mode) {
    Binds binds = map == null ? Scope.leave() : Binds.of(map);
    if (soql == null) throw apex.lang.Exceptions.nullArgument();
    Query query = Parser.parse(soql);
    if (isLimited(query)) Org.limits().use(Limits.Kind.QUERIES, 1);
    if (query.forUpdate) Faults.strike(Faults.Point.LOCK, query.from);
    boolean userMode = "USER_MODE".equals(query.mode) || query.mode == null && DmlRequest.isUserMode(mode);
    if (query.mode == null && mode != null) query.mode = userMode ? "USER_MODE" : "SYSTEM_MODE";
    return new Runner(query, binds, userMode);
  }

  /** Queries of custom metadata are free as long as they ask for no long texts. */
  private static boolean isLimited(Query query) {
    if (!query.from.endsWith("__mdt")) return true;
    ObjectModel model = Org.findObject(query.from);
    return model != null && query.select.stream().anyMatch(item -> isLongText(model, item));
  }

  private static boolean isLongText(ObjectModel model, Query.SelectItem item) {
    if (item.expression == null || item.expression.path == null) return false;
    FieldModel field = model.fields.get(item.expression.path);
    return field != null && field.type.equals("LongTextArea");
  }

  /** Runs a query; {@code mode} is null, an AccessLevel or the word the compiler emits. */
  public static ApexList run(String soql, ApexMap binds, Object mode) {
    Runner runner = prepare(soql, binds, mode);
    return runner.isCount() ? runner.countAsList() : runner.result();
  }

  public static Integer count(String soql, ApexMap binds, Object mode) {
    Runner runner = prepare(soql, binds, mode);
    if (!runner.isCount()) throw new QueryException("count query must select COUNT()");
    return runner.count();
  }
}
