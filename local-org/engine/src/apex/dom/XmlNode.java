package apex.dom;

import apex.lang.ApexList;
import apex.lang.Exceptions;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A node of an XML document. Source: Apex Reference, "XmlNode Class". */
public final class XmlNode {
  private final Node value;

  private XmlNode(Node value) {
    this.value = value;
  }

  static XmlNode of(Node node) {
    return node == null ? null : new XmlNode(node);
  }

  static String qualified(String name, String prefix) {
    return prefix == null || prefix.isEmpty() ? Exceptions.argument(name) : prefix + ":" + name;
  }

  /** Writes the declaration of a namespace that does not hold at this element yet. */
  static void declare(Element element, String namespace, String prefix) {
    if (namespace == null) return;
    boolean isDefault = prefix == null || prefix.isEmpty();
    Node parent = element.getParentNode();
    String known = !(parent instanceof Element) ? null : parent.lookupNamespaceURI(isDefault ? null : prefix);
    if (namespace.equals(known)) return;
    element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, isDefault ? "xmlns" : "xmlns:" + prefix, namespace);
  }

  private Element element() {
    if (value instanceof Element) return (Element) value;
    throw new apex.system.XmlException("Operation is only valid for element nodes");
  }

  public XmlNode addChildElement(String name, String namespace, String prefix) {
    Element child = value.getOwnerDocument().createElementNS(namespace, qualified(name, prefix));
    element().appendChild(child);
    declare(child, namespace, prefix);
    return new XmlNode(child);
  }

  public XmlNode addTextNode(String text) {
    return new XmlNode(element().appendChild(value.getOwnerDocument().createTextNode(Exceptions.argument(text))));
  }

  public XmlNode addCommentNode(String text) {
    return new XmlNode(element().appendChild(value.getOwnerDocument().createComment(Exceptions.argument(text))));
  }

  // ---- attributes; declarations of namespaces are none

  private List<Attr> attributes() {
    List<Attr> attributes = new ArrayList<>();
    for (int i = 0; value.getAttributes() != null && i < value.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) value.getAttributes().item(i);
      if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) attributes.add(attribute);
    }
    return attributes;
  }

  private static String empty(String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  public String getAttribute(String key, String namespace) {
    return getAttributeValue(key, namespace);
  }

  public String getAttributeValue(String key, String namespace) {
    Attr attribute = element().getAttributeNodeNS(empty(namespace), key);
    return attribute == null ? null : attribute.getValue();
  }

  public Integer getAttributeCount() {
    return attributes().size();
  }

  public String getAttributeKeyAt(Integer index) {
    return attributes().get(index).getLocalName();
  }

  public String getAttributeKeyNsAt(Integer index) {
    return attributes().get(index).getNamespaceURI();
  }

  public void setAttribute(String key, String text) {
    element().setAttributeNS(null, key, text);
  }

  public void setAttributeNs(String key, String text, String keyNamespace, String valueNamespace) {
    String prefix = keyNamespace == null ? null : value.lookupPrefix(keyNamespace);
    element().setAttributeNS(empty(keyNamespace), qualified(key, prefix), text);
  }

  public Boolean removeAttribute(String key, String namespace) {
    Attr attribute = element().getAttributeNodeNS(empty(namespace), key);
    if (attribute != null) element().removeAttributeNode(attribute);
    return attribute != null;
  }

  // ---- children

  private ApexList children(boolean onlyElements) {
    List<Object> nodes = new ArrayList<>();
    for (Node child = value.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!onlyElements || child instanceof Element) nodes.add(new XmlNode(child));
    }
    return ApexList.of(TypeRef.parse("Dom/XmlNode"), nodes);
  }

  public ApexList getChildren() {
    return children(false);
  }

  public ApexList getChildElements() {
    return children(true);
  }

  public XmlNode getChildElement(String name, String namespace) {
    for (Object child : getChildElements().items) {
      Node node = ((XmlNode) child).value;
      String own = node.getNamespaceURI();
      if (node.getLocalName().equals(name) && java.util.Objects.equals(empty(own), empty(namespace))) return (XmlNode) child;
    }
    return null;
  }

  public XmlNode insertBefore(Object added, Object before) {
    Node reference = before == null ? null : ((XmlNode) before).value;
    return new XmlNode(value.insertBefore(((XmlNode) Exceptions.argument(added)).value, reference));
  }

  public Boolean removeChild(Object child) {
    Node node = ((XmlNode) Exceptions.argument(child)).value;
    if (node.getParentNode() != value) return false;
    value.removeChild(node);
    return true;
  }

  // ---- the node itself

  public String getName() {
    return value instanceof Element ? value.getLocalName() : null;
  }

  public String getNamespace() {
    return value.getNamespaceURI();
  }

  public String getNamespaceFor(String prefix) {
    return value.lookupNamespaceURI(empty(prefix));
  }

  public String getPrefixFor(String namespace) {
    return value.lookupPrefix(namespace);
  }

  public void setNamespace(String prefix, String namespace) {
    declare(element(), namespace, prefix);
  }

  public XmlNodeType getNodeType() {
    if (value instanceof Element) return XmlNodeType.ELEMENT;
    return value.getNodeType() == Node.COMMENT_NODE ? XmlNodeType.COMMENT : XmlNodeType.TEXT;
  }

  public XmlNode getParent() {
    return value.getParentNode() instanceof Element ? new XmlNode(value.getParentNode()) : null;
  }

  /** Text that stands directly in this node. */
  public String getText() {
    if (!(value instanceof Element)) return value.getNodeValue();
    StringBuilder text = new StringBuilder();
    for (Node child = value.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) text.append(child.getNodeValue());
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof XmlNode && ((XmlNode) other).value == value;
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "XMLNode[" + getNodeType() + "," + getName() + "," + getNamespace() + "," + getText() + "]";
  }
}
