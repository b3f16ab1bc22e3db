package apex.lang;

import apex.system.FinalException;
import apex.system.Iterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Apex's Set, in order of insertion. */
public class ApexSet implements TypedCollection, apex.system.Iterable {
  /** Normal form of an element to the element. */
  private Map<Object, Object> items = new LinkedHashMap<>();
  private final TypeRef type;
  /** The map whose keys these are; null for a set of its own. */
  private ApexMap owner;
  private int changes;

  public ApexSet(String type) {
    this(TypeRef.parse(type));
  }

  public ApexSet(Integer size, String type) {
    this(type);
  }

  public ApexSet(Object source, String type) {
    this(type);
    addAll(source);
  }

  public ApexSet(ApexList source, String type) {
    this((Object) source, type);
  }

  public ApexSet(ApexSet source, String type) {
    this((Object) source, type);
  }

  public ApexSet(TypeRef type) {
    this.type = type;
  }

  /** The keys of a map: what is removed here is removed there. */
  ApexSet(TypeRef type, ApexMap owner, Map<Object, Object> keys) {
    this(type);
    this.owner = owner;
    this.items = keys;
  }

  private Object key(Object item) {
    return Values.keyOf(type.arguments.isEmpty() ? null : type.arguments.get(0), item);
  }

  private int changes() {
    return owner == null ? changes : owner.changes();
  }

  /** A set of keys that gets a further element is a set of its own from then on. */
  private void detach() {
    if (owner == null) return;
    items = new LinkedHashMap<>(items);
    owner = null;
  }

  private void drop(Object key) {
    if (owner != null) owner.drop(key);
    else items.remove(key);
    changes++;
  }

  public static ApexSet of(TypeRef element, Collection<?> items) {
    ApexSet set = new ApexSet(TypeRef.of("Set", element));
    items.forEach(set::add);
    return set;
  }

  public static ApexSet ofStrings(Collection<String> items) {
    return of(TypeRef.parse("java/lang/String"), items);
  }

  @Override
  public TypeRef type() {
    return type;
  }

  public Collection<Object> items() {
    return items.values();
  }

  public Boolean add(Object item) {
    Object key = key(item);
    if (items.containsKey(key)) return false;
    detach();
    changes++;
    items.put(key, item);
    return true;
  }

  public void addNoReturn(Object item) {
    add(item);
  }

  public Boolean addAll(Object source) {
    boolean changed = false;
    for (Object item : ApexList.elementsOf(source)) changed |= add(item);
    return changed;
  }

  public void clear() {
    for (Object key : new ArrayList<>(items.keySet())) drop(key);
  }

  @Override
  public Object clone() {
    ApexSet copy = new ApexSet(type);
    copy.items.putAll(items);
    return copy;
  }

  public Boolean contains(Object item) {
    return items.containsKey(key(item));
  }

  public Boolean containsAll(Object source) {
    for (Object item : ApexList.elementsOf(source)) if (!contains(item)) return false;
    return true;
  }

  public Boolean isEmpty() {
    return items.isEmpty();
  }

  public Integer size() {
    return items.size();
  }

  public Boolean remove(Object item) {
    Object key = key(item);
    if (!items.containsKey(key)) return false;
    drop(key);
    return true;
  }

  public Boolean removeAll(Object source) {
    boolean changed = false;
    for (Object item : new ArrayList<>(ApexList.elementsOf(source))) changed |= remove(item);
    return changed;
  }

  public Boolean retainAll(Object source) {
    ApexSet kept = new ApexSet(type);
    kept.addAll(source);
    int before = items.size();
    for (Object key : new ArrayList<>(items.keySet())) if (!kept.items.containsKey(key)) drop(key);
    return items.size() != before;
  }

  @Override
  public Iterator iterator() {
    int expected = changes();
    List<Object> snapshot = new ArrayList<>(items.values());
    java.util.Iterator<Object> cursor = snapshot.iterator();
    return new Iterator() {
      @Override
      public Boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public Object next() {
        if (changes() != expected) throw new FinalException("Cannot modify a collection while it is being iterated.");
        if (!cursor.hasNext()) throw new apex.system.NoSuchElementException("No more elements");
        return cursor.next();
      }
    };
  }

  @Override
  public String toString() {
    return CollectionText.of(this, "{", items.values(), Values::text, "}");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApexSet && ((ApexSet) other).items.keySet().equals(items.keySet());
  }

  @Override
  public int hashCode() {
    return items.keySet().hashCode();
  }
}
