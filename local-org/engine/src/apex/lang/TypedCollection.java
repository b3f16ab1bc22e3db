package apex.lang;

/** A list, set or map that knows the types it was declared with. */
public interface TypedCollection {
  TypeRef type();
}
