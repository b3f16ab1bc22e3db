package localorg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The Apex part of a Java stack trace. */
public final class ApexStack {
  private static final String TRIGGER = "__sfdc_trigger.";

  private ApexStack() {}

  private static List<StackTraceElement> frames(Throwable thrown) {
    List<StackTraceElement> frames = new ArrayList<>();
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String name = frame.getClassName();
      boolean isApex = name.startsWith(TRIGGER) || name.indexOf('.') < 0;
      // In anonymous code the compiler goes through a method of its own to some of the platform's.
      boolean isWritten = frame.getLineNumber() > 0 && !frame.getMethodName().startsWith("__sfdc__proxy");
      if (isApex && isWritten && !name.equals("sun")) frames.add(frame);
    }
    return frames;
  }

  /** Line of the innermost Apex frame, 0 when there is none. */
  public static int line(Throwable thrown) {
    List<StackTraceElement> frames = frames(thrown);
    return frames.isEmpty() ? 0 : frames.get(0).getLineNumber();
  }

  /** The stack trace in the platform's form. */
  public static String text(Throwable thrown) {
    StringJoiner text = new StringJoiner("\n");
    for (StackTraceElement frame : frames(thrown)) text.add(describe(frame));
    return text.toString();
  }

  /** {@code Class.ParcelJob.execute: line 12, column 1} of the innermost frame; empty when there is none. */
  public static String top(Throwable thrown) {
    List<StackTraceElement> frames = frames(thrown);
    return frames.isEmpty() ? "" : describe(frames.get(0));
  }

  private static String describe(StackTraceElement frame) {
    String name = frame.getClassName();
    String line = ": line " + frame.getLineNumber() + ", column 1";
    if (name.startsWith(TRIGGER)) return "Trigger." + name.substring(TRIGGER.length()) + line;
    String method = frame.getMethodName();
    // The compiler's name for statements that stand in no class.
    if (name.equals("anon") && method.equals("execute")) return "AnonymousBlock" + line;
    int decoration = method.indexOf("_r") > 0 && method.contains("$$") ? method.indexOf("_r") : method.indexOf("$o$");
    if (decoration > 0) method = method.substring(0, decoration);
    return "Class." + name.replace('$', '.') + "." + method.replace("<clinit>", "<init>") + line;
  }
}
