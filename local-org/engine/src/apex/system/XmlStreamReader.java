package apex.system;

import apex.lang.Exceptions;
import java.io.StringReader;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML event by event. Source: Apex Reference, "XmlStreamReader Class". */
public final class XmlStreamReader {
  private final String text;
  private boolean coalescing;
  private boolean namespaceAware = true;
  private XMLStreamReader value;

  public XmlStreamReader(String text) {
    this.text = Exceptions.argument(text);
  }

  private interface Work<T> {
    T run() throws XMLStreamException;
  }

  private static <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (XMLStreamException e) {
      throw new XmlException(e.getMessage());
    } catch (java.lang.IllegalStateException | NoSuchElementException | IndexOutOfBoundsException e) {
      throw new XmlException(String.valueOf(e.getMessage()));
    }
  }

  /** The stream starts with the first question, so that settings made before it count. */
  private XMLStreamReader reader() {
    if (value == null) {
      XMLInputFactory factory = XMLInputFactory.newInstance();
      factory.setProperty(XMLInputFactory.IS_COALESCING, coalescing);
      factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaceAware);
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      value = guarded(() -> factory.createXMLStreamReader(new StringReader(text)));
    }
    return value;
  }

  public void setCoalescing(Boolean flag) {
    coalescing = flag;
  }

  public void setNamespaceAware(Boolean flag) {
    namespaceAware = flag;
  }

  public Boolean hasNext() {
    return guarded(() -> reader().hasNext());
  }

  public Integer next() {
    return guarded(() -> reader().next());
  }

  public Integer nextTag() {
    return guarded(() -> reader().nextTag());
  }

  public XmlTag getEventType() {
    switch (reader().getEventType()) {
      case XMLStreamConstants.START_ELEMENT: return XmlTag.START_ELEMENT;
      case XMLStreamConstants.END_ELEMENT: return XmlTag.END_ELEMENT;
      case XMLStreamConstants.CHARACTERS: return XmlTag.CHARACTERS;
      case XMLStreamConstants.CDATA: return XmlTag.CDATA;
      case XMLStreamConstants.COMMENT: return XmlTag.COMMENT;
      case XMLStreamConstants.SPACE: return XmlTag.SPACE;
      case XMLStreamConstants.START_DOCUMENT: return XmlTag.START_DOCUMENT;
      case XMLStreamConstants.END_DOCUMENT: return XmlTag.END_DOCUMENT;
      case XMLStreamConstants.PROCESSING_INSTRUCTION: return XmlTag.PROCESSING_INSTRUCTION;
      case XMLStreamConstants.ENTITY_REFERENCE: return XmlTag.ENTITY_REFERENCE;
      default: return XmlTag.DTD;
    }
  }

  public Boolean isStartElement() {
    return reader().isStartElement();
  }

  public Boolean isEndElement() {
    return reader().isEndElement();
  }

  public Boolean isCharacters() {
    return reader().isCharacters();
  }

  public Boolean isWhitespace() {
    return reader().isWhiteSpace();
  }

  public Boolean hasName() {
    return reader().hasName();
  }

  public Boolean hasText() {
    return reader().hasText();
  }

  public String getText() {
    return guarded(() -> reader().getText());
  }

  public String getLocalName() {
    return guarded(() -> reader().getLocalName());
  }

  public String getNamespace() {
    return reader().getNamespaceURI();
  }

  public String getPrefix() {
    return reader().getPrefix();
  }

  public Integer getAttributeCount() {
    return guarded(() -> reader().getAttributeCount());
  }

  public String getAttributeLocalName(Integer index) {
    return guarded(() -> reader().getAttributeLocalName(index));
  }

  public String getAttributeNamespace(Integer index) {
    return guarded(() -> reader().getAttributeNamespace(index));
  }

  public String getAttributePrefix(Integer index) {
    return guarded(() -> reader().getAttributePrefix(index));
  }

  public String getAttributeType(Integer index) {
    return guarded(() -> reader().getAttributeType(index));
  }

  public String getAttributeValue(String namespace, String name) {
    String wanted = namespace == null || namespace.isEmpty() ? null : namespace;
    return guarded(() -> reader().getAttributeValue(wanted, name));
  }

  public String getAttributeValueAt(Integer index) {
    return guarded(() -> reader().getAttributeValue(index));
  }

  public Integer getNamespaceCount() {
    return guarded(() -> reader().getNamespaceCount());
  }

  public String getNamespacePrefix(Integer index) {
    return guarded(() -> reader().getNamespacePrefix(index));
  }

  public String getNamespaceURI(String prefix) {
    return guarded(() -> reader().getNamespaceURI(prefix));
  }

  public String getNamespaceURIAt(Integer index) {
    return guarded(() -> reader().getNamespaceURI(index));
  }

  public String getPIData() {
    return reader().getPIData();
  }

  public String getPITarget() {
    return reader().getPITarget();
  }

  public String getVersion() {
    return reader().getVersion();
  }
}
