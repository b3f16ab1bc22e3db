package localorg.server;

/** Why the org cannot be served; the message is for the person who starts it. */
final class SetUpProblem extends RuntimeException {
  SetUpProblem(String message) {
    super(message);
  }
}
