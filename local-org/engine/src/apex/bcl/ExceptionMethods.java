package apex.bcl;

import apex.lang.ApexException;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Exceptions;
import apex.lang.NullReference;
import apex.lang.TypeRef;
import apex.system.DmlException;
import apex.system.StatusCode;
import localorg.engine.ApexStack;

/** Methods of Exception. A Java NullPointerException is Apex's own: compiled code dereferences through Java. */
public final class ExceptionMethods {
  private ExceptionMethods() {}

  public static String getMessage(Exception e) {
    Exceptions.notNull(e);
    if (e instanceof ApexException || e instanceof NullReference) return e.getMessage();
    return e instanceof NullPointerException ? NullReference.DEREFERENCE : String.valueOf(e.getMessage());
  }

  public static void setMessage(Exception e, String message) {
    if (Exceptions.notNull(e) instanceof NullReference) ((NullReference) e).setMessage(message);
    else if (e instanceof ApexException) ((ApexException) e).setMessage(message);
  }

  public static String getTypeName(Exception e) {
    if (Exceptions.notNull(e) instanceof ApexException) return ((ApexException) e).getTypeName();
    return e instanceof NullPointerException ? "System.NullPointerException" : "System." + e.getClass().getSimpleName();
  }

  public static Exception getCause(Exception e) {
    Throwable cause = Exceptions.notNull(e).getCause();
    return cause instanceof Exception ? (Exception) cause : null;
  }

  public static void initCause(Exception e, Exception cause) {
    if (Exceptions.notNull(e) instanceof ApexException) ((ApexException) e).setCause(cause);
    else e.initCause(cause);
  }

  public static Integer getLineNumber(Exception e) {
    return ApexStack.line(Exceptions.notNull(e));
  }

  public static String getStackTraceString(Exception e) {
    return ApexStack.text(Exceptions.notNull(e));
  }

  public static String toString(Exception e) {
    return getTypeName(e) + ": " + getMessage(e);
  }

  private static DmlException.Row row(Exception e, Integer index) {
    if (Exceptions.notNull(e) instanceof DmlException) return ((DmlException) e).row(index);
    throw new apex.system.TypeException("Only DmlException has DML details");
  }

  public static Integer getNumDml(Exception e) {
    return Exceptions.notNull(e) instanceof DmlException ? ((DmlException) e).rows().size() : 0;
  }

  public static Integer getDmlIndex(Exception e, Integer index) {
    return row(e, index).index;
  }

  public static String getDmlId(Exception e, Integer index) {
    return row(e, index).id == null ? null : row(e, index).id.toString();
  }

  public static String getDmlMessage(Exception e, Integer index) {
    return row(e, index).error.getMessage();
  }

  public static String getDmlStatusCode(Exception e, Integer index) {
    return row(e, index).error.getStatusCode().name();
  }

  public static StatusCode getDmlType(Exception e, Integer index) {
    return row(e, index).error.getStatusCode();
  }

  public static ApexList getDmlFieldNames(Exception e, Integer index) {
    return row(e, index).error.getFields();
  }

  public static ApexList getDmlFields(Exception e, Integer index) {
    return ApexList.of(TypeRef.parse("Schema/SObjectField"), row(e, index).tokens());
  }

  public static ApexMap getInaccessibleFields(Exception e) {
    if (e instanceof apex.system.QueryException) return ((apex.system.QueryException) e).inaccessibleFields();
    if (e instanceof DmlException) return ((DmlException) e).inaccessibleFields();
    return ApexMap.ofObjects();
  }
}
