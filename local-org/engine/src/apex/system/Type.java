package apex.system;

import apex.lang.Exceptions;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/** Token of a type. */
public final class Type {
  private final TypeRef ref;

  private Type(TypeRef ref) {
    this.ref = ref;
  }

  public static Type of(TypeRef ref) {
    return new Type(ref);
  }

  public TypeRef ref() {
    return ref;
  }

  public static Type forName(String name) {
    TypeRef found = localorg.engine.TypeNames.find(Exceptions.argument(name).trim());
    return found == null ? null : new Type(found);
  }

  public static Type forName(String namespace, String name) {
    boolean isLocal = namespace == null || namespace.isEmpty();
    return isLocal ? forName(name) : forName(namespace + "." + name);
  }

  public String getName() {
    return ref.apexName();
  }

  public Boolean isAssignableFrom(Type other) {
    return ref.accepts(Exceptions.argument(other).ref);
  }

  public Object newInstance() {
    if (ref.isSObject()) return new SObject(ref.sobjectName());
    Class<?> type = ref.runtimeClass();
    if (Modifier.isAbstract(type.getModifiers()) || type.isInterface()) throw Exceptions.type("Cannot instantiate " + getName());
    try {
      if (ref.base.equals("List")) return new apex.lang.ApexList(new java.util.ArrayList<>(), ref);
      if (ref.isCollection()) return type.getConstructor(TypeRef.class).newInstance(ref);
      Constructor<?> constructor = type.getConstructor();
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException) throw (RuntimeException) e.getCause();
      if (e.getCause() instanceof Error) throw (Error) e.getCause();
      throw new java.lang.IllegalStateException(e);
    } catch (NoSuchMethodException e) {
      throw Exceptions.type("Default constructor does not exist or is not visible: " + getName());
    } catch (ReflectiveOperationException e) {
      throw Exceptions.type("Cannot instantiate " + getName());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Type && ((Type) other).ref.equals(ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }

  @Override
  public String toString() {
    return getName();
  }
}
