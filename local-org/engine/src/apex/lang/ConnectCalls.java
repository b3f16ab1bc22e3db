package apex.lang;

import java.util.Set;
import localorg.org.Org;
import localorg.org.TestState;

/** Calls of Connect in Apex, all of which need an org's own data. */
public final class ConnectCalls {
  private ConnectCalls() {}

  /** Whom a user follows is asked to find out whether a test sees the org's data: nobody follows anybody here. */
  private static final Set<String> ANSWERED_WITH_NOTHING = Set.of("ConnectApi.ChatterUsers.getFollowings");

  /** What a call ends with; null when it is answered. Source: Apex Reference, "Testing ConnectApi Code". */
  public static Throwable refused(String member) {
    TestState test = Org.current().test;
    if ((!test.isTest || test.seesAllData) && ANSWERED_WITH_NOTHING.contains(member)) return null;
    if (!test.isTest || test.seesAllData) return new UnsupportedMember(member);
    return new apex.system.UnsupportedOperationException(
        "ConnectApi methods are not supported in data siloed tests. Please use @IsTest(SeeAllData=true).");
  }
}
