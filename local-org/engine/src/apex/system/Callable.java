package apex.system;

import apex.lang.ApexMap;

/** Actions by name. */
public interface Callable {
  Object call(String action, ApexMap arguments);
}
