package localorg.org;

import apex.lang.UnsupportedMember;
import apex.system.StubProvider;
import apex.system.Type;

/** Objects whose methods a StubProvider answers. */
public final class Stubs {
  private Stubs() {}

  public static Object create(Type type, StubProvider provider) {
    throw new UnsupportedMember("Test.createStub for " + type.getName());
  }
}
