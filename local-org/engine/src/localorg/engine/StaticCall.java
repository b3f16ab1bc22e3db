package localorg.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import localorg.org.Org;

/** Calls static methods of the project's classes in the running execution. */
public final class StaticCall {
  private StaticCall() {}

  /** What Apex throws comes out as it is. */
  public static Object run(String className, String javaName, Object... arguments) {
    try {
      Class<?> type = Class.forName(className, true, Org.loader());
      for (Method method : type.getMethods()) {
        if (method.getName().equals(javaName) && method.getParameterCount() == arguments.length) return method.invoke(null, arguments);
      }
      throw new apex.lang.UnsupportedMember("Method " + className + "." + javaName);
    } catch (InvocationTargetException e) {
      throw unwrapped(e.getCause());
    } catch (ExceptionInInitializerError e) {
      throw unwrapped(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Calls a method without parameters by its Apex name: the compiler puts the result type behind it. */
  public static Object runNamed(String className, String method) {
    try {
      for (Method found : Class.forName(className, true, Org.loader()).getMethods()) {
        boolean isNamed = found.getName().equals(method) || found.getName().startsWith(method + "_r");
        if (isNamed && found.getParameterCount() == 0) return run(className, found.getName());
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("There is no class " + className + ".");
    }
    throw new IllegalArgumentException(className + " has no method " + method + "() without parameters.");
  }

  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error) throw (Error) cause;
    return cause instanceof RuntimeException ? (RuntimeException) cause : new IllegalStateException(cause);
  }
}
