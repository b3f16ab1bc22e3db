package localorg.dataweave;

import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** XML: an object with one key, whose children are keys again. Entities are not resolved. */
final class XmlFormat {
  private final StringBuilder text = new StringBuilder();
  private final boolean isIndented;

  private XmlFormat(Structure properties) {
    isIndented = Formats.isSet(properties, "indent", true);
  }

  static Object read(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      javax.xml.parsers.DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Element root = builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
      return new Structure().add(entry(root));
    } catch (org.xml.sax.SAXException e) {
      throw new Problem("Unable to read the XML: " + e.getMessage());
    } catch (javax.xml.parsers.ParserConfigurationException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Structure.Entry entry(Element element) {
    Structure attributes = attributes(element);
    Structure children = new Structure();
    children.attributes = attributes;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element) children.add(entry((Element) child));
    }
    Object value = children.entries.isEmpty() ? element.getTextContent() : children;
    boolean isEmpty = children.entries.isEmpty() && element.getTextContent().isEmpty();
    return new Structure.Entry(element.getNodeName(), attributes, isEmpty ? null : value);
  }

  private static Structure attributes(Element element) {
    NamedNodeMap given = element.getAttributes();
    if (given.getLength() == 0) return null;
    Structure attributes = new Structure();
    for (int i = 0; i < given.getLength(); i++) attributes.put(given.item(i).getNodeName(), given.item(i).getNodeValue());
    return attributes;
  }

  static String write(Object value, Structure properties) {
    if (!(value instanceof Structure) || ((Structure) value).entries.size() != 1) {
      throw new Problem("Trying to output non-whitespace characters outside main element tree (in prolog or epilog)");
    }
    XmlFormat format = new XmlFormat(properties);
    if (Formats.isSet(properties, "writeDeclaration", true)) format.text.append("<?xml version='1.0' encoding='UTF-8'?>").append(format.isIndented ? "\n" : "");
    format.element(((Structure) value).entries.get(0), 0);
    return format.text.toString();
  }

  private void element(Structure.Entry entry, int depth) {
    if (entry.value instanceof List) {
      String between = "";
      for (Object one : (List<?>) entry.value) {
        text.append(between);
        if (!between.isEmpty() || isIndented && depth > 0 && !between.isEmpty()) text.append("  ".repeat(depth));
        element(new Structure.Entry(entry.key, entry.attributes, one), depth);
        between = isIndented ? "\n" : "";
      }
      return;
    }
    text.append('<').append(entry.key);
    if (entry.attributes != null) {
      for (Structure.Entry attribute : entry.attributes.entries) {
        text.append(' ').append(attribute.key).append("=\"").append(escaped(Types.text(attribute.value)).replace("\"", "&quot;")).append('"');
      }
    }
    if (entry.value == null) {
      text.append("/>");
      return;
    }
    text.append('>');
    if (entry.value instanceof Structure) children((Structure) entry.value, depth);
    else text.append(escaped(Types.text(entry.value)));
    text.append("</").append(entry.key).append('>');
  }

  private void children(Structure value, int depth) {
    for (Structure.Entry child : value.entries) {
      line(depth + 1);
      element(child, depth + 1);
    }
    if (!value.entries.isEmpty()) line(depth);
  }

  private void line(int depth) {
    if (isIndented) text.append('\n').append("  ".repeat(depth));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
