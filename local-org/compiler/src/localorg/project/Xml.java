package localorg.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Small reading helpers over metadata XML. */
public final class Xml {
  private static final ThreadLocal<DocumentBuilder> BUILDER = ThreadLocal.withInitial(Xml::newBuilder);

  private Xml() {}

  /** The root element of a metadata file. Throws {@link ProjectException} naming the file when it is malformed. */
  public static Element root(Path file) {
    try {
      return BUILDER.get().parse(file.toFile()).getDocumentElement();
    } catch (Exception e) {
      throw new ProjectException(file + " is not well-formed XML: " + e.getMessage());
    }
  }

  public static List<Element> children(Element parent, String name) {
    List<Element> result = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element && node.getNodeName().equals(name)) result.add((Element) node);
    }
    return result;
  }

  public static Element child(Element parent, String name) {
    List<Element> all = children(parent, name);
    return all.isEmpty() ? null : all.get(0);
  }

  /** Text of a direct child element, or null when it is absent. */
  public static String text(Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? null : child.getTextContent();
  }

  public static String text(Element parent, String name, String absent) {
    String value = text(parent, name);
    return value == null ? absent : value;
  }

  public static boolean flag(Element parent, String name) {
    return "true".equals(text(parent, name, "false").trim());
  }

  public static Integer number(Element parent, String name) {
    String value = text(parent, name);
    return value == null ? null : Integer.valueOf(value.trim());
  }

  private static DocumentBuilder newBuilder() {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
