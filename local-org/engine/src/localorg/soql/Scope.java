package localorg.soql;

import apex.system.QueryException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import localorg.org.Org;

/**
 * The variables that the text of a dynamic query may name: those of the method that runs it, then the members of its
 * object and class, then the static members of the class around it. Source: Apex Developer Guide, "Dynamic SOQL".
 */
public final class Scope implements Binds {
  private static final ThreadLocal<Scope> ENTERED = new ThreadLocal<>();

  private final Object[] variables;
  private final String className;

  private Scope(Object[] variables, String className) {
    this.variables = variables;
    this.className = className;
  }

  /** Called right before a dynamic query: names and values by turns, and the class that runs it. */
  public static void enter(Object[] variables, String className) {
    ENTERED.set(new Scope(variables, className));
  }

  /** The scope of the call that is about to run a query. */
  static Binds leave() {
    Scope entered = ENTERED.get();
    ENTERED.remove();
    return entered == null ? new Scope(new Object[0], null) : entered;
  }

  @Override
  public Object get(String name) {
    for (int i = variables.length - 2; i >= 0; i -= 2) {
      if (name.equalsIgnoreCase((String) variables[i]) && !name.equals("this")) return variables[i + 1];
    }
    Object self = variables.length > 0 && "this".equals(variables[0]) ? variables[1] : null;
    for (String owner = className; owner != null; owner = outer(owner)) {
      Object[] found = member(type(owner), owner.equals(className) ? self : null, name);
      if (found != null) return found[0];
    }
    throw new QueryException("Variable does not exist: " + name);
  }

  private static String outer(String name) {
    int dollar = name.lastIndexOf('$');
    return dollar < 0 ? null : name.substring(0, dollar);
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name.replace('/', '.'), true, Org.loader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An array of the one value, or null when there is no such member. */
  private static Object[] member(Class<?> type, Object self, String name) {
    try {
      for (Class<?> c = type; c != null && c.getName().indexOf("apex.") != 0 && c != Object.class; c = c.getSuperclass()) {
        for (Method method : c.getDeclaredMethods()) {
          boolean isGetter = method.getName().equalsIgnoreCase("__sfdc_" + name) && method.getParameterCount() == 0;
          if (isGetter && reachable(method.getModifiers(), self)) return new Object[] {method.invoke(self)};
        }
        for (Field field : c.getDeclaredFields()) {
          boolean isStatic = Modifier.isStatic(field.getModifiers());
          boolean matches = field.getName().equalsIgnoreCase(isStatic ? "_static_" + name : name);
          if (matches && reachable(field.getModifiers(), self)) return new Object[] {field.get(self)};
        }
      }
      return null;
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException) throw (RuntimeException) e.getCause();
      throw (Error) e.getCause();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean reachable(int modifiers, Object self) {
    return self != null || Modifier.isStatic(modifiers);
  }
}
