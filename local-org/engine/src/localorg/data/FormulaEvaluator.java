package localorg.data;

import apex.lang.SObject;
import apex.lang.UnsupportedMember;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import localorg.project.FieldModel;

/** Formulas over records and objects of the project, as Apex may evaluate them. */
public final class FormulaEvaluator {
  private static final String GETTER = "__sfdc_";
  private final boolean nullIsZero;

  /** {@code nullIsZero}: whether empty fields of numbers count as 0. */
  public FormulaEvaluator(boolean nullIsZero) {
    this.nullIsZero = nullIsZero;
  }

  public Object evaluate(String formula, Object context) {
    return Formulas.evaluate(formula, path -> value(context, path));
  }

  private Object value(Object owner, String path) {
    int dot = path.indexOf('.');
    Object first = member(owner, dot < 0 ? path : path.substring(0, dot));
    return dot < 0 || first == null ? first : value(first, path.substring(dot + 1));
  }

  private Object member(Object owner, String name) {
    return owner instanceof SObject ? fieldOf((SObject) owner, name) : memberOf(owner, name);
  }

  private Object fieldOf(SObject row, String name) {
    String canonical = row.canonical(name);
    if (canonical == null) throw new UnsupportedMember("Formula field " + row.typeName() + "." + name);
    Object value = row.values().get(canonical);
    FieldModel field = row.model().fields.get(canonical);
    boolean isNumber = field != null && FieldValues.apexType(field).matches("Decimal|Integer|Long");
    return value == null && nullIsZero && isNumber ? BigDecimal.ZERO : value;
  }

  /** A property runs its code; names are found in any case. */
  private static Object memberOf(Object owner, String name) {
    try {
      for (Method method : owner.getClass().getMethods()) {
        if (method.getParameterCount() == 0 && method.getName().equalsIgnoreCase(GETTER + name)) return method.invoke(owner);
      }
      for (Field field : owner.getClass().getFields()) if (field.getName().equalsIgnoreCase(name)) return field.get(owner);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException) throw (RuntimeException) e.getCause();
      if (e.getCause() instanceof Error) throw (Error) e.getCause();
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    throw new UnsupportedMember("Formula field " + owner.getClass().getName().replace('$', '.') + "." + name);
  }
}
