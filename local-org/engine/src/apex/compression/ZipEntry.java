package apex.compression;

import apex.lang.ApexDatetime;
import apex.lang.Blob;
import java.util.zip.CRC32;
import localorg.org.Org;

/** One file of an archive. */
public final class ZipEntry {
  private final String name;
  private Blob content;
  private String comment;
  private ApexDatetime lastModified;
  private Method method = Method.DEFLATED;
  private Long compressedSize;

  ZipEntry(String name, Blob content) {
    this.name = name;
    this.content = content;
    this.lastModified = new ApexDatetime(Org.current().clock.millis());
  }

  void setCompressedSize(long size) {
    compressedSize = size;
  }

  public String getName() {
    return name;
  }

  public Blob getContent() {
    return content;
  }

  public ZipEntry setContent(Blob blob) {
    content = blob;
    return this;
  }

  public String getComment() {
    return comment;
  }

  public ZipEntry setComment(String text) {
    comment = text;
    return this;
  }

  public ApexDatetime getLastModifiedTime() {
    return lastModified;
  }

  public ZipEntry setLastModifiedTime(ApexDatetime time) {
    lastModified = time;
    return this;
  }

  public Method getMethod() {
    return method;
  }

  public ZipEntry setMethod(Method how) {
    method = how;
    return this;
  }

  /** Known once the archive has been made. */
  public Long getCompressedSize() {
    return compressedSize;
  }

  public Long getUncompressedSize() {
    return (long) content.bytes().length;
  }

  public Long getCrc() {
    CRC32 sum = new CRC32();
    sum.update(content.bytes());
    return sum.getValue();
  }
}
