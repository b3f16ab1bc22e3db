package localorg.heap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import localorg.engine.ApexLoader;
import localorg.org.Apart;

/**
 * Values of the local variables of all Apex methods that run in the current transaction. Java shows them to debuggers in
 * the same process through a class that is not public: the engine is started with {@code --add-opens java.base/java.lang}.
 */
final class Locals {
  private static final String FRAME = "java.lang.LiveStackFrame";
  private static final StackWalker WALKER;
  private static final Method LOCALS;
  private static final Method OPERANDS;

  static {
    try {
      Class<?> frame = Class.forName(FRAME);
      Method walker = frame.getDeclaredMethod("getStackWalker", Set.class);
      walker.setAccessible(true);
      WALKER = (StackWalker) walker.invoke(null, EnumSet.of(StackWalker.Option.RETAIN_CLASS_REFERENCE));
      LOCALS = opened(frame, "getLocals");
      OPERANDS = opened(frame, "getStack");
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalStateException("This Java does not show local variables, which the heap limit needs: " + e, e);
    }
  }

  private Locals() {}

  private static Method opened(Class<?> type, String name) throws NoSuchMethodException {
    Method method = type.getDeclaredMethod(name);
    method.setAccessible(true);
    return method;
  }

  /** Frames below the one that began the transaction belong to another. */
  static void addTo(Collection<Object> values) {
    WALKER.walk(frames -> {
      frames.takeWhile(frame -> frame.getDeclaringClass() != Apart.class)
          .filter(frame -> frame.getDeclaringClass().getClassLoader() instanceof ApexLoader)
          .forEach(frame -> {
            add(values, LOCALS, frame);
            add(values, OPERANDS, frame);
          });
      return null;
    });
  }

  private static void add(Collection<Object> values, Method part, StackWalker.StackFrame frame) {
    try {
      for (Object value : (Object[]) part.invoke(frame)) if (value != null) values.add(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
