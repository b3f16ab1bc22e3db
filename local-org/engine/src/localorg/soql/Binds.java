package localorg.soql;

import apex.lang.ApexMap;
import apex.system.QueryException;

/** Gives the values of bind variables by name. */
public interface Binds {
  /** Throws a QueryException when there is no variable of that name. */
  Object get(String name);

  /** The binds of a map, as {@code queryWithBinds} and inline queries have them; null gives none. */
  static Binds of(ApexMap map) {
    return name -> {
      if (map == null || !map.containsKey(name)) {
        throw new QueryException("Key '" + name + "' does not exist in the bindMap");
      }
      return map.get(name);
    };
  }
}
