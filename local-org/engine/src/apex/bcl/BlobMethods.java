package apex.bcl;

import apex.lang.Blob;
import apex.lang.Exceptions;

/** Methods of Blob. */
public final class BlobMethods {
  private BlobMethods() {}

  /** A document with the text. It has no layout: how it looks is the platform's business. */
  public static Blob toPdf(String text) {
    return PdfText.document(apex.lang.Exceptions.argument(text).toString());
  }

  public static Blob valueOf(String text) {
    return Blob.of(Exceptions.argument(text));
  }

  /** The platform hands the blob over as an argument, and its message says so. */
  public static String toString(Blob blob) {
    return Exceptions.argument(blob).text();
  }

  public static Integer size(Blob blob) {
    return Exceptions.notNull(blob).bytes().length;
  }

  public static Boolean equals(Blob blob, Object other) {
    return Exceptions.notNull(blob).equals(other);
  }

  public static Integer hashCode(Blob blob) {
    return blob.hashCode();
  }
}
