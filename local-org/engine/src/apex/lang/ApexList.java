package apex.lang;

import apex.system.Comparator;
import apex.system.FinalException;
import apex.system.Iterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Apex's List. Method names and types are the ones compiled code calls. */
public class ApexList implements TypedCollection, apex.system.Iterable {
  /** The elements; runtime code may read and write them directly. */
  public final List<Object> items;
  private final TypeRef type;
  private boolean readOnly;
  private int changes;

  public ApexList(String type) {
    this(new ArrayList<>(), TypeRef.parse(type));
  }

  public ApexList(Integer size, String type) {
    this(type);
    for (int i = 0; i < size; i++) items.add(null);
  }

  public ApexList(Object source, String type) {
    this(type);
    addAll(source);
  }

  public ApexList(ApexList source, String type) {
    this((Object) source, type);
  }

  public ApexList(ApexSet source, String type) {
    this((Object) source, type);
  }

  public ApexList(List<Object> items, TypeRef type) {
    this.items = items;
    this.type = type;
  }

  /** A list of the given element type with these elements. */
  public static ApexList of(TypeRef element, Collection<?> items) {
    return new ApexList(new ArrayList<>(items), TypeRef.of("List", element));
  }

  public static ApexList ofStrings(Collection<String> items) {
    return of(TypeRef.parse("java/lang/String"), items);
  }

  public static ApexList ofObjects(Collection<?> items) {
    return of(TypeRef.parse("java/lang/Object"), items);
  }

  @Override
  public TypeRef type() {
    return type;
  }

  public TypeRef elementType() {
    return type.arguments.isEmpty() ? TypeRef.parse("java/lang/Object") : type.arguments.get(0);
  }

  public void readonly() {
    readOnly = true;
  }

  private void changing() {
    if (readOnly) throw new FinalException("Collection is read-only");
    changes++;
  }

  public Object add(Object item) {
    changing();
    items.add(item);
    return null;
  }

  public void addNoReturn(Object item) {
    add(item);
  }

  public void add(Integer index, Object item) {
    changing();
    if (index < 0 || index > items.size()) throw outOfBounds(index);
    items.add(index, item);
  }

  public void addAll(Object source) {
    changing();
    items.addAll(elementsOf(source));
  }

  /** Elements of any Apex collection that may be added to another one. */
  static Collection<Object> elementsOf(Object source) {
    Exceptions.argument(source);
    if (source instanceof ApexList) return ((ApexList) source).items;
    if (source instanceof ApexSet) return ((ApexSet) source).items();
    if (source instanceof apex.system.Iterable) {
      List<Object> result = new ArrayList<>();
      Iterator iterator = ((apex.system.Iterable) source).iterator();
      while (iterator.hasNext()) result.add(iterator.next());
      return result;
    }
    throw new UnsupportedMember("Adding a " + Values.text(source) + " to a collection");
  }

  public void clear() {
    changing();
    items.clear();
  }

  @Override
  public Object clone() {
    return new ApexList(new ArrayList<>(items), type);
  }

  public Object deepClone() {
    return deepClone(false);
  }

  public Object deepClone(Boolean preserveId) {
    return deepClone(preserveId, false);
  }

  public Object deepClone(Boolean preserveId, Boolean preserveTimestamps) {
    return deepClone(preserveId, preserveTimestamps, false);
  }

  public Object deepClone(Boolean preserveId, Boolean preserveTimestamps, Boolean preserveNumbers) {
    ApexList copy = new ApexList(new ArrayList<>(), type);
    for (Object item : items) {
      copy.items.add(item instanceof SObject
          ? ((SObject) item).copy(preserveId, true, preserveTimestamps, preserveNumbers) : item);
    }
    return copy;
  }

  public Boolean contains(Object item) {
    return indexOf(item) >= 0;
  }

  public Integer indexOf(Object item) {
    for (int i = 0; i < items.size(); i++) if (Values.equal(items.get(i), item)) return i;
    return -1;
  }

  public Object get(Integer index) {
    return getBytecode(index);
  }

  public Object getBytecode(Integer index) {
    Exceptions.argument(index);
    if (index < 0 || index >= items.size()) throw outOfBounds(index);
    return items.get(index);
  }

  public void set(Integer index, Object item) {
    setBytecode(index, item);
  }

  public void setBytecode(Integer index, Object item) {
    if (readOnly) throw new FinalException("Collection is read-only");
    if (index < 0 || index >= items.size()) throw outOfBounds(index);
    items.set(index, item);
  }

  public Object remove(Integer index) {
    changing();
    if (index < 0 || index >= items.size()) throw outOfBounds(index);
    return items.remove((int) index);
  }

  private static ApexException outOfBounds(Integer index) {
    return Exceptions.list("List index out of bounds: " + index);
  }

  public SObject getFirstSObjectBytecode(String type) {
    if (items.isEmpty()) throw new apex.system.QueryException("List has no rows for assignment to SObject");
    if (items.size() > 1) throw new apex.system.QueryException("List has more than 1 row for assignment to SObject");
    return (SObject) items.get(0);
  }

  public SObject getFirstSObjectOrNullBytecode(String type) {
    return items.isEmpty() ? null : getFirstSObjectBytecode(type);
  }

  /** What {@code ??} asks of a query: its rows, or null when there are none. */
  public ApexList isNullishForNCO() {
    return items.isEmpty() ? null : this;
  }

  public Object getSObjectType() {
    TypeRef element = elementType();
    return element.isSObject() && !element.sobjectName().equals("SObject")
        ? apex.schema.SObjectType.of(element.sobjectName()) : null;
  }

  public Boolean isEmpty() {
    return items.isEmpty();
  }

  public Integer size() {
    return items.size();
  }

  @Override
  public Iterator iterator() {
    return new Cursor();
  }

  private final class Cursor implements Iterator {
    private final int expected = changes;
    private int next;

    @Override
    public Boolean hasNext() {
      return next < items.size();
    }

    @Override
    public Object next() {
      if (changes != expected) throw new FinalException("Cannot modify a collection while it is being iterated.");
      if (next >= items.size()) throw new apex.system.NoSuchElementException("No more elements");
      return items.get(next++);
    }
  }

  public void sort() {
    changing();
    items.sort(Values::compare);
  }

  public void sort(Comparator comparator) {
    changing();
    items.sort(comparator::compare);
  }

  @Override
  public String toString() {
    return CollectionText.of(this, "(", items, Values::text, ")");
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ApexList)) return false;
    List<Object> others = ((ApexList) other).items;
    if (others.size() != items.size()) return false;
    for (int i = 0; i < items.size(); i++) if (!Values.equal(items.get(i), others.get(i))) return false;
    return true;
  }

  @Override
  public int hashCode() {
    int result = 1;
    for (Object item : items) result = 31 * result + (item == null ? 0 : Values.key(item).hashCode());
    return result;
  }
}
