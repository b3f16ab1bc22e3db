package apex.dom;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** XML as text, without added white space. */
final class XmlText {
  private XmlText() {}

  static void write(Node node, StringBuilder text) {
    if (node == null) return;
    if (node instanceof Element) element((Element) node, text);
    else if (node.getNodeType() == Node.COMMENT_NODE) text.append("<!--").append(node.getNodeValue()).append("-->");
    else if (node.getNodeValue() != null) text.append(escape(node.getNodeValue()));
  }

  private static void element(Element element, StringBuilder text) {
    text.append('<').append(element.getNodeName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      text.append(' ').append(attribute.getNodeName()).append("=\"")
          .append(escape(attribute.getNodeValue()).replace("\"", "&quot;")).append('"');
    }
    if (element.getFirstChild() == null) {
      text.append("/>");
      return;
    }
    text.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) write(child, text);
    text.append("</").append(element.getNodeName()).append('>');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
