package apex.dom;

import apex.lang.Exceptions;
import apex.system.XmlException;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An XML document. Source: Apex Reference, "Document Class". */
public final class Document {
  private org.w3c.dom.Document value = builder().newDocument();

  public Document() {}

  public static Document of(String text) {
    Document document = new Document();
    document.load(text);
    return document;
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      // A document must not make the org read files or addresses.
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new java.lang.IllegalStateException(e);
    }
  }

  public void load(String text) {
    try {
      value = builder().parse(new InputSource(new StringReader(Exceptions.argument(text))));
    } catch (SAXException e) {
      throw new XmlException("Failed to parse XML due to: " + e.getMessage());
    } catch (IOException e) {
      throw new java.lang.IllegalStateException(e);
    }
  }

  public XmlNode createRootElement(String name, String namespace, String prefix) {
    if (value.getDocumentElement() != null) throw new XmlException("The document has a root element already");
    Element root = value.createElementNS(namespace, XmlNode.qualified(name, prefix));
    value.appendChild(root);
    XmlNode.declare(root, namespace, prefix);
    return XmlNode.of(root);
  }

  public XmlNode getRootElement() {
    return XmlNode.of(value.getDocumentElement());
  }

  public String toXmlString() {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    XmlText.write(value.getDocumentElement(), text);
    return text.toString();
  }
}
