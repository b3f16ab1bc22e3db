package localorg.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/** Standard objects, read on demand from the jar that declares them as Java classes. */
public final class StandardObjects implements AutoCloseable {
  private static final String SOBJECTS = "com/nawforce/runforce/SObjects/";
  private static final Set<String> AUDIT_FIELDS = Set.of(
      "Id", "CreatedDate", "CreatedById", "LastModifiedDate", "LastModifiedById", "SystemModstamp", "IsDeleted",
      "LastViewedDate", "LastReferencedDate", "LastActivityDate", "IsConverted", "ConvertedDate", "PhotoUrl");
  /** Objects that only orgs with several currencies have. */
  private static final Set<String> ABSENT = Set.of("CurrencyType", "DatedConversionRate");
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("Id", "Id"), Map.entry("String", "Text"), Map.entry("Boolean", "Checkbox"),
      Map.entry("Date", "Date"), Map.entry("Datetime", "DateTime"), Map.entry("Time", "Time"),
      Map.entry("Integer", "Integer"), Map.entry("Long", "Long"), Map.entry("Decimal", "Number"),
      Map.entry("Double", "Number"), Map.entry("Blob", "Base64"), Map.entry("Address", "Address"),
      Map.entry("Location", "Location"));

  private final ZipFile jar;
  private final Map<String, String> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  public StandardObjects(Path jarFile) {
    try {
      jar = new ZipFile(jarFile.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Enumeration<? extends ZipEntry> all = jar.entries();
    while (all.hasMoreElements()) {
      String name = all.nextElement().getName();
      if (!name.startsWith(SOBJECTS) || !name.endsWith(".class") || name.contains("$")) continue;
      entries.put(name.substring(SOBJECTS.length(), name.length() - ".class".length()), name);
    }
    entries.keySet().removeAll(ABSENT);
  }

  public boolean has(String name) {
    return entries.containsKey(name);
  }

  public Set<String> names() {
    return entries.keySet();
  }

  /** Reads one standard object; null when the jar does not know it. */
  public ObjectModel read(String name) {
    String entry = entries.get(name);
    if (entry == null) return null;
    ClassNode node = new ClassNode();
    try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
      new ClassReader(in).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String apexName = entry.substring(SOBJECTS.length(), entry.length() - ".class".length());
    ObjectModel object = new ObjectModel(apexName, ObjectModel.Kind.STANDARD);
    Map<String, String> parents = new LinkedHashMap<>();
    for (FieldNode field : node.fields) readField(object, field, parents);
    parents.forEach((relationship, target) -> bindParent(object, relationship, target));
    return object;
  }

  private static void readField(ObjectModel object, FieldNode node, Map<String, String> parents) {
    if ((node.access & Opcodes.ACC_STATIC) != 0) return;
    String type = node.desc;
    if (type.startsWith("[L" + SOBJECTS)) {
      String child = simple(type.substring(1));
      object.children.put(node.name, new ObjectModel.ChildRelationship(node.name, child, null));
    } else if (type.startsWith("L" + SOBJECTS) && !simple(type).matches("Address|Location")) {
      parents.put(node.name, simple(type));
    } else if (!type.startsWith("[")) {
      String declared = node.name.equals("ChangeEventHeader") ? node.name : TYPES.getOrDefault(simple(type), "Text");
      FieldModel field = new FieldModel(node.name, declared);
      field.readOnly = AUDIT_FIELDS.contains(node.name);
      object.add(field);
    }
  }

  private static void bindParent(ObjectModel object, String relationship, String target) {
    FieldModel key = object.fields.get(relationship + "Id");
    if (key == null) {
      // A relationship without a visible key still has to be traversable in source.
      key = new FieldModel(relationship + "Id", "Id");
      object.add(key);
    }
    key.relationship = relationship;
    key.referenceTo = List.of(target);
  }

  private static String simple(String descriptor) {
    return descriptor.substring(descriptor.lastIndexOf('/') + 1, descriptor.length() - 1);
  }

  @Override
  public void close() {
    try {
      jar.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
