package apex.system;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML piece by piece. Source: Apex Reference, "XmlStreamWriter Class". */
public final class XmlStreamWriter {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter value;

  public XmlStreamWriter() {
    try {
      value = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new XmlException(e.getMessage());
    }
  }

  private interface Work {
    void run() throws XMLStreamException;
  }

  private static void guarded(Work work) {
    try {
      work.run();
    } catch (XMLStreamException e) {
      throw new XmlException(e.getMessage());
    }
  }

  private static boolean isEmpty(String name) {
    return name == null || name.isEmpty();
  }

  public void close() {
    guarded(value::close);
  }

  public String getXmlString() {
    guarded(value::flush);
    return text.toString();
  }

  public void setDefaultNamespace(String uri) {
    guarded(() -> value.setDefaultNamespace(uri));
  }

  public void writeStartDocument(String encoding, String version) {
    guarded(() -> value.writeStartDocument(isEmpty(encoding) ? "UTF-8" : encoding, version));
  }

  public void writeEndDocument() {
    guarded(value::writeEndDocument);
  }

  public void writeStartElement(String prefix, String name, String uri) {
    guarded(() -> {
      if (isEmpty(prefix) && isEmpty(uri)) value.writeStartElement(name);
      else value.writeStartElement(prefix == null ? "" : prefix, name, uri);
    });
  }

  public void writeEmptyElement(String prefix, String name, String uri) {
    guarded(() -> {
      if (isEmpty(prefix) && isEmpty(uri)) value.writeEmptyElement(name);
      else value.writeEmptyElement(prefix == null ? "" : prefix, name, uri);
    });
  }

  public void writeEndElement() {
    guarded(value::writeEndElement);
  }

  public void writeAttribute(String prefix, String uri, String name, String content) {
    guarded(() -> {
      if (isEmpty(prefix)) value.writeAttribute(name, content);
      else value.writeAttribute(prefix, uri, name, content);
    });
  }

  public void writeNamespace(String prefix, String uri) {
    guarded(() -> value.writeNamespace(prefix, uri));
  }

  public void writeDefaultNamespace(String uri) {
    guarded(() -> value.writeDefaultNamespace(uri));
  }

  public void writeCharacters(String content) {
    guarded(() -> value.writeCharacters(content));
  }

  public void writeCData(String content) {
    guarded(() -> value.writeCData(content));
  }

  public void writeComment(String content) {
    guarded(() -> value.writeComment(content));
  }

  public void writeProcessingInstruction(String target, String data) {
    guarded(() -> value.writeProcessingInstruction(target, data));
  }
}
