package localorg.engine;

import java.util.List;
import java.util.Map;

/**
 * Which fields the arguments of a constructor fill, in order. The declarations do not name parameters; the Apex Reference
 * does. Each list is one constructor.
 */
final class DataConstructors {
  private static final List<String> USER = List.of("identifier", "firstName", "lastName", "fullName", "email", "link",
      "username", "locale", "provider", "siteLoginUrl", "attributeMap");
  private static final Map<String, List<List<String>>> FIELDS = Map.of(
      "apex/auth/UserData", List.of(USER),
      "apex/auth/AuthProviderTokenResponse",
      List.of(List.of("provider", "oauthToken", "oauthSecretOrRefreshToken", "state")),
      "apex/auth/AuthProviderCallbackState", List.of(List.of("headers", "body", "queryParameters")),
      "apex/auth/OAuthRefreshResult",
      List.of(List.of("accessToken", "refreshToken"), List.of("accessToken", "refreshToken", "error")),
      "apex/process/PluginRequest", List.of(List.of("inputParameters")),
      "apex/process/PluginResult", List.of(List.of("outputParameters")));

  private DataConstructors() {}

  /** {@code type}: internal name of a runtime class. */
  static List<List<String>> of(String type) {
    return FIELDS.getOrDefault(type, List.of());
  }
}
