package localorg.server;

import localorg.data.Record;
import localorg.engine.StaticCall;

/** Makes a new org what the settings say: its users, and what an administrator runs once after installation. */
final class SetUp {
  private SetUp() {}

  /** {@code isNew} is false for an org that a state file has kept: its users may be more by now, its steps are done. */
  static void run(LocalOrg org, boolean isNew) {
    org.look(() -> {
      new Users(org).ensure();
      return null;
    });
    if (isNew) org.settings.setUp.forEach(step -> run(org, step));
  }

  private static void run(LocalOrg org, Settings.Step step) {
    String name = step.className + "." + step.method + "()";
    Record user = org.look(() -> org.user(step.user));
    if (user == null) throw new SetUpProblem("The settings run " + name + " as " + step.user + ", who does not exist.");
    try {
      org.transact(user.id, "ANONYMOUS", () -> call(step));
    } catch (ApexFailure | Refusal failure) {
      throw new SetUpProblem("The settings run " + name + ", which failed: " + failure.getMessage());
    }
  }

  private static Object call(Settings.Step step) {
    try {
      return StaticCall.runNamed(step.className, step.method);
    } catch (IllegalArgumentException e) {
      throw new Refusal(404, "NOT_FOUND", e.getMessage());
    }
  }
}
