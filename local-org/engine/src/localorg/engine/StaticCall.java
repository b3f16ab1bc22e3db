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

  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error) throw (Error) cause;
    return cause instanceof RuntimeException ? (RuntimeException) cause : new IllegalStateException(cause);
  }
}
