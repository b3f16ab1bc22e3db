package apex.bcl;

import apex.lang.Blob;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a text as a PDF document of one page. */
final class PdfText {
  private PdfText() {}

  static Blob document(String text) {
    String escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").replaceAll("\\R", ") ' (");
    String content = "BT /F1 12 Tf 14 TL 50 750 Td (" + escaped + ") ' ET";
    List<String> objects = List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + bytes(content).length + " >>\nstream\n" + content + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    StringBuilder out = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      places.add(bytes(out.toString()).length);
      out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int table = bytes(out.toString()).length;
    out.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    for (int place : places) out.append(String.format("%010d 00000 n \n", place));
    out.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
    return new Blob(bytes(out.toString()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
