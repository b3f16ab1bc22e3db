package apex.dom;

/** Kinds of nodes of an XML document. */
public enum XmlNodeType {
  COMMENT, ELEMENT, TEXT
}
