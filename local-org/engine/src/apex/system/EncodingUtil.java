package apex.system;

import apex.lang.Blob;
import apex.lang.Exceptions;
import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;

/** Encodings of text and binary data. */
public final class EncodingUtil {
  private EncodingUtil() {}

  public static Blob base64Decode(String text) {
    try {
      return new Blob(Base64.getMimeDecoder().decode(Exceptions.argument(text)));
    } catch (java.lang.IllegalArgumentException e) {
      throw new StringException("Unrecognized base64 character: " + e.getMessage());
    }
  }

  public static String base64Encode(Blob blob) {
    return Base64.getEncoder().encodeToString(Exceptions.argument(blob).bytes());
  }

  public static Blob convertFromHex(String text) {
    try {
      return new Blob(HexFormat.of().parseHex(Exceptions.argument(text)));
    } catch (java.lang.IllegalArgumentException e) {
      throw new StringException("Invalid hex string: " + text);
    }
  }

  public static String convertToHex(Blob blob) {
    return HexFormat.of().formatHex(Exceptions.argument(blob).bytes());
  }

  public static String urlEncode(String text, String charset) {
    try {
      return URLEncoder.encode(Exceptions.argument(text), Exceptions.argument(charset));
    } catch (UnsupportedEncodingException e) {
      throw new StringException("Invalid encoding: " + charset);
    }
  }

  public static String urlDecode(String text, String charset) {
    try {
      return URLDecoder.decode(Exceptions.argument(text), Exceptions.argument(charset));
    } catch (UnsupportedEncodingException e) {
      throw new StringException("Invalid encoding: " + charset);
    }
  }
}
