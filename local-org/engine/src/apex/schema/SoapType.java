package apex.schema;

/** SOAP type of a field as describe reports it. */
public enum SoapType {
  ADDRESS, ANYTYPE, BASE64BINARY, BOOLEAN, DATE, DATETIME, DOUBLE, ID, INTEGER, LOCATION, STRING, TIME
}
