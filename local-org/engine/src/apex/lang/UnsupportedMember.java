package apex.lang;

/** A platform member that this runtime does not have. An error, so that no Apex catches it by accident. */
public final class UnsupportedMember extends Error {
  public UnsupportedMember(String member) {
    super(member + " is not supported by local-org");
  }
}
