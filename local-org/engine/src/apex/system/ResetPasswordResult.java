package apex.system;

/** The new password of a user. */
public final class ResetPasswordResult {
  public final String password;

  ResetPasswordResult(String password) {
    this.password = password;
  }

  public String getPassword() {
    return password;
  }
}
