package apex.compression;

import apex.lang.ApexDatetime;
import apex.lang.ApexList;
import apex.lang.ApexMap;
import apex.lang.Blob;
import apex.lang.Exceptions;
import apex.lang.TypeRef;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** Reads an archive. Source: Apex Reference, "ZipReader Class". */
public final class ZipReader {
  private static final TypeRef TEXT = TypeRef.parse("java/lang/String");
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

  public ZipReader(Blob archive) {
    try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(Exceptions.argument(archive).bytes()))) {
      for (java.util.zip.ZipEntry header; (header = stream.getNextEntry()) != null; ) add(header, stream);
    } catch (IOException e) {
      throw new apex.lang.UnsupportedMember("Compression.ZipReader of an archive that is damaged: " + e.getMessage());
    }
  }

  private void add(java.util.zip.ZipEntry header, ZipInputStream stream) throws IOException {
    ZipEntry entry = new ZipEntry(header.getName(), new Blob(stream.readAllBytes()));
    stream.closeEntry();
    boolean isStored = header.getMethod() == java.util.zip.ZipEntry.STORED;
    entry.setMethod(isStored ? Method.STORED : Method.DEFLATED);
    if (header.getTime() >= 0) entry.setLastModifiedTime(new ApexDatetime(header.getTime()));
    entry.setCompressedSize(header.getCompressedSize());
    entries.put(entry.getName(), entry);
  }

  public Blob extract(String name) {
    ZipEntry entry = entries.get(name);
    if (entry == null) throw new apex.lang.UnsupportedMember("Compression.ZipReader.extract of a name that is not there");
    return entry.getContent();
  }

  public Blob extract(ZipEntry entry) {
    return extract(Exceptions.argument(entry).getName());
  }

  public ApexList getEntries() {
    return ApexList.of(ZipWriter.ENTRY, new ArrayList<>(entries.values()));
  }

  public ApexMap getEntriesMap() {
    ApexMap map = ApexMap.of(TEXT, ZipWriter.ENTRY);
    entries.forEach(map::put);
    return map;
  }

  public ZipEntry getEntry(String name) {
    return entries.get(name);
  }

  public ApexList getEntryNames() {
    return ApexList.ofStrings(new ArrayList<>(entries.keySet()));
  }
}
