package apex.cache;

import localorg.project.Xml;

/** Names of partitions and values. */
final class Keys {
  private Keys() {}

  static String partition(String key) {
    int dot = key.lastIndexOf('.');
    return dot < 0 ? defaultPartition() : key.substring(0, dot);
  }

  static String plain(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** The partition marked as default in the project. */
  static String defaultPartition() {
    for (java.nio.file.Path file : localorg.org.Org.catalog().project().filesOf("cachePartition")) {
      String name = file.getFileName().toString();
      if (Xml.flag(Xml.root(file), "isDefaultPartition")) return "local." + name.substring(0, name.indexOf('.'));
    }
    throw new Org.OrgCacheException("No default partition is defined");
  }
}
