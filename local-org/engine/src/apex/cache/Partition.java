package apex.cache;

import apex.lang.ApexException;
import apex.lang.ApexMap;
import apex.lang.ApexSet;
import apex.lang.Exceptions;
import apex.lang.TypeRef;
import apex.lang.Values;
import java.util.Set;
import java.util.TreeSet;
import localorg.org.PlatformCache;
import localorg.project.ProjectModel;

/** A part of Platform Cache. Source of the rules: Apex Reference, "Partition class", "Org class". */
public abstract class Partition {
  private static final int MIN_SECONDS = 300;
  private static final int ORG_MAX_SECONDS = 172_800;
  private static final int SESSION_MAX_SECONDS = 28_800;
  private static final int DEFAULT_SECONDS = 86_400;

  /** The smallest partition has this many bytes. */
  private static final double CAPACITY = 1_048_576;

  private final String kind;
  private final String name;

  Partition(String kind, String name) {
    this.kind = kind;
    this.name = Exceptions.argument(name).contains(".") ? name : "local." + name;
    if (!exists()) throw failure("Partition " + this.name + " was not found");
  }

  abstract ApexException failure(String message);

  private boolean exists() {
    ProjectModel project = localorg.org.Org.catalog().project();
    String plain = name.substring(name.indexOf('.') + 1);
    return project.filesOf("cachePartition").stream()
        .anyMatch(file -> file.getFileName().toString().equalsIgnoreCase(plain + ".cachePartition-meta.xml"));
  }

  private PlatformCache cache() {
    return localorg.org.Org.current().cache;
  }

  private String path(String key) {
    if (key == null) throw Exceptions.nullArgument();
    if (!key.matches("[A-Za-z0-9]{1,50}")) {
      throw failure("Invalid key: " + key + ". Keys are alphanumeric and have at most 50 characters.");
    }
    return prefix() + key;
  }

  private String prefix() {
    return kind + ":" + name.toLowerCase() + ":";
  }

  public Boolean isAvailable() {
    return true;
  }

  public String getName() {
    return name;
  }

  public void put(String key, Object value) {
    put(key, value, Math.min(DEFAULT_SECONDS, maximum()));
  }

  public void put(String key, Object value, Integer seconds) {
    put(key, value, seconds, Visibility.NAMESPACE, false);
  }

  public void put(String key, Object value, Visibility visibility) {
    put(key, value);
  }

  public void put(String key, Object value, Integer seconds, Visibility visibility, Boolean immutable) {
    String path = path(key);
    if (value == null) throw failure("Value must not be null");
    int wanted = seconds == null || seconds == 0 ? DEFAULT_SECONDS : seconds;
    if (wanted < MIN_SECONDS || wanted > maximum()) {
      throw failure("Time to live must be between " + MIN_SECONDS + " and " + maximum() + " seconds: " + seconds);
    }
    cache().put(path, Copies.of(value), wanted);
  }

  private int maximum() {
    return kind.equals("Org") ? ORG_MAX_SECONDS : SESSION_MAX_SECONDS;
  }

  public Object get(String key) {
    return Copies.of(cache().get(path(key)));
  }

  public Object get(apex.system.Type builder, String key) {
    Object instance = builder.newInstance();
    if (!(instance instanceof CacheBuilder)) {
      throw new InvalidCacheBuilderException(builder.getName() + " does not implement Cache.CacheBuilder");
    }
    String path = builderPath(builder, key);
    Object known = cache().get(path);
    if (known == null) {
      known = ((CacheBuilder) instance).doLoad(key);
      if (known != null) cache().put(path, Copies.of(known), Math.min(DEFAULT_SECONDS, maximum()));
    }
    return Copies.of(known);
  }

  /** What a builder loads is kept apart from other values and from other builders. */
  private String builderPath(apex.system.Type builder, String key) {
    path(key);
    return prefix() + builder.getName().replace(".", "") + key;
  }

  public Boolean remove(apex.system.Type builder, String key) {
    return cache().remove(builderPath(builder, key));
  }

  public ApexMap get(ApexSet keys) {
    ApexMap found = ApexMap.ofObjects();
    for (Object key : Exceptions.argument(keys).items()) found.put(key, get((String) key));
    return found;
  }

  public ApexMap contains(ApexSet keys) {
    ApexMap found = ApexMap.of(TypeRef.parse("java/lang/String"), TypeRef.parse("java/lang/Boolean"));
    for (Object key : Exceptions.argument(keys).items()) found.put(key, contains((String) key));
    return found;
  }

  public Boolean contains(String key) {
    return cache().get(path(key)) != null;
  }

  public Boolean remove(String key) {
    return cache().remove(path(key));
  }

  public ApexSet getKeys() {
    Set<String> plain = new TreeSet<>();
    for (String key : cache().keys(prefix())) plain.add(key.substring(prefix().length()));
    return ApexSet.ofStrings(plain);
  }

  public Long getNumKeys() {
    return (long) cache().keys(prefix()).size();
  }

  /** Share of the partition that is in use, in percent. Sizes are those of the values as text. */
  public Double getCapacity() {
    long used = 0;
    for (String key : cache().keys(prefix())) used += size(key);
    return Math.min(100.0, used * 100.0 / CAPACITY);
  }

  private long size(String path) {
    return String.valueOf(Values.text(cache().peek(path))).length();
  }

  public Long getAvgValueSize() {
    return (long) cache().keys(prefix()).stream().mapToLong(this::size).average().orElse(0);
  }

  public Long getMaxValueSize() {
    return cache().keys(prefix()).stream().mapToLong(this::size).max().orElse(0);
  }

  public Double getMissRate() {
    return cache().missRate(prefix());
  }

  /** Values lie in memory here: getting one takes no time that a clock of milliseconds shows. */
  public Long getAvgGetTime() {
    return 0L;
  }

  public Long getMaxGetTime() {
    return 0L;
  }

  @Override
  public String toString() {
    return "Cache." + kind + "Partition[" + Values.text(name) + "]";
  }
}
