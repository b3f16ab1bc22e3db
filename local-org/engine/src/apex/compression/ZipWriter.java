package apex.compression;

import apex.lang.ApexList;
import apex.lang.Blob;
import apex.lang.Exceptions;
import apex.lang.TypeRef;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/** Makes an archive. Source: Apex Reference, "ZipWriter Class". */
public final class ZipWriter {
  static final TypeRef ENTRY = TypeRef.parse("com/salesforce/api/Compression/ZipEntry");
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
  private Level level = Level.DEFAULT_LEVEL;
  private Method method = Method.DEFLATED;

  public ZipWriter() {}

  public ZipEntry addEntry(String name, Blob content) {
    return addEntry(new ZipEntry(Exceptions.argument(name), Exceptions.argument(content)).setMethod(method));
  }

  public ZipEntry addEntry(ZipEntry entry) {
    entries.put(Exceptions.argument(entry).getName(), entry);
    return entry;
  }

  public ApexList getEntries() {
    return ApexList.of(ENTRY, new ArrayList<>(entries.values()));
  }

  public ZipEntry getEntry(String name) {
    return entries.get(name);
  }

  public void removeEntry(String name) {
    entries.remove(name);
  }

  public Level getLevel() {
    return level;
  }

  public ZipWriter setLevel(Level wanted) {
    level = Exceptions.argument(wanted);
    return this;
  }

  public Method getMethod() {
    return method;
  }

  public ZipWriter setMethod(Method wanted) {
    method = Exceptions.argument(wanted);
    return this;
  }

  public Blob getArchive() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
      archive.setLevel(level.number);
      for (ZipEntry entry : entries.values()) write(entry, archive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Blob(bytes.toByteArray());
  }

  private static void write(ZipEntry entry, ZipOutputStream archive) throws IOException {
    java.util.zip.ZipEntry header = new java.util.zip.ZipEntry(entry.getName());
    header.setTime(entry.getLastModifiedTime().millis);
    header.setComment(entry.getComment());
    if (entry.getMethod() == Method.STORED) {
      header.setMethod(java.util.zip.ZipEntry.STORED);
      header.setSize(entry.getUncompressedSize());
      header.setCrc(entry.getCrc());
    }
    archive.putNextEntry(header);
    archive.write(entry.getContent().bytes());
    archive.closeEntry();
    entry.setCompressedSize(header.getCompressedSize());
  }
}
