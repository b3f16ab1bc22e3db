package apex.lang;

import localorg.org.Org;

/** Calls of Connect in Apex, all of which need an org's own data. */
public final class ConnectCalls {
  private ConnectCalls() {}

  /** What a call ends with. Source: Apex Reference, "Testing ConnectApi Code". */
  public static Throwable refused(String member) {
    if (!Org.current().test.isTest) return new UnsupportedMember(member);
    return new apex.system.UnsupportedOperationException(
        "ConnectApi methods are not supported in data siloed tests. Please use @IsTest(SeeAllData=true).");
  }
}
