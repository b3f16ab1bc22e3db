package localorg.org;

import apex.lang.ApexList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** @future methods. */
public final class Futures {
  private Futures() {}

  /** Called in place of the method itself. */
  public static void schedule(String className, String method, ApexList arguments) {
    String running = Org.current().transactions.current().quiddity;
    if (running.equals("FUTURE") || running.startsWith("BATCH")) {
      throw new apex.system.AsyncException("Future method cannot be called from a future or batch method: "
          + className.replace('/', '.').replace('$', '.') + "." + method + "()");
    }
    Org.limits().use(Limits.Kind.FUTURE_CALLS, 1);
    Org.current().async.add(Job.Type.FUTURE, className, arguments, className + "#" + method);
  }

  /** {@code target}: class and method with {@code #} between them. */
  static void run(String target, ApexList arguments) {
    String[] names = target.split("#");
    invoke(names[0], names[1], arguments.items.toArray());
  }

  /** The compiler adds collections among the parameters to a name: {@code later_0Set$$lId$$r}. */
  private static boolean isNamed(String javaName, String name) {
    return javaName.equals(name) || javaName.matches(java.util.regex.Pattern.quote(name) + "_(r|\\d).*\\$\\$.*");
  }

  private static void invoke(String className, String name, Object[] arguments) {
    try {
      Class<?> type = Class.forName(className.replace('/', '.'), true, Org.loader());
      // Only the class itself may call most of them, so they are often private.
      for (Method method : type.getDeclaredMethods()) {
        if (!isNamed(method.getName(), name) || method.getParameterCount() != arguments.length) continue;
        method.setAccessible(true);
        method.invoke(null, arguments);
        return;
      }
      throw new apex.lang.UnsupportedMember("Future method " + className + "." + name);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException) throw (RuntimeException) e.getCause();
      throw (Error) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
