package localorg.server;

import apex.lang.ApexList;
import apex.lang.ApexMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import localorg.json.JsonReader;

/** The assertion of the JWT bearer flow. Errors are worded as the platform words them. */
final class Jwt {
  /** How far ahead an assertion may end, and how far a sender's clock may be off, in seconds. */
  private static final long LONGEST = 300;

  private final String signed;
  private final byte[] signature;
  private final ApexMap claims;

  private Jwt(String signed, byte[] signature, ApexMap claims) {
    this.signed = signed;
    this.signature = signature;
    this.claims = claims;
  }

  static Jwt read(String assertion) {
    String[] parts = assertion.split("\\.", -1);
    try {
      if (parts.length != 3) throw invalid();
      ApexMap header = (ApexMap) JsonReader.read(decode(parts[0]));
      if (!"RS256".equals(header.get("alg"))) throw invalid();
      ApexMap claims = (ApexMap) JsonReader.read(decode(parts[1]));
      return new Jwt(parts[0] + "." + parts[1], Base64.getUrlDecoder().decode(parts[2]), claims);
    } catch (IllegalArgumentException | ClassCastException | apex.system.JSONException e) {
      throw invalid();
    }
  }

  private static String decode(String base64) {
    return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  private static OAuth.Denied invalid() {
    return new OAuth.Denied("invalid_grant", "invalid assertion");
  }

  String text(String claim) {
    return claims.get(claim) instanceof String ? (String) claims.get(claim) : null;
  }

  /** {@code certificates}: X.509 as PEM, or bare public keys for development. An expired certificate proves nothing. */
  boolean isSignedBy(List<String> certificates) {
    for (String pem : certificates) {
      try {
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(publicKey(pem));
        check.update(signed.getBytes(StandardCharsets.UTF_8));
        if (check.verify(signature)) return true;
      } catch (GeneralSecurityException | IllegalArgumentException e) {
        continue;
      }
    }
    return false;
  }

  private static PublicKey publicKey(String pem) throws GeneralSecurityException {
    if (pem.contains("BEGIN PUBLIC KEY")) {
      String base64 = pem.replaceAll("-----[A-Z ]+-----|\\s", "");
      return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
    X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)));
    certificate.checkValidity();
    return certificate.getPublicKey();
  }

  void checkTimes(long now) {
    Object exp = claims.get("exp");
    // Some libraries send the number as text, and the platform takes it.
    if (exp instanceof String && ((String) exp).matches("\\d{1,18}")) exp = Long.valueOf((String) exp);
    if (!(exp instanceof Number)) throw invalid();
    long end = ((Number) exp).longValue();
    if (end <= now) throw new OAuth.Denied("invalid_grant", "expired authorization code");
    if (end > now + LONGEST + LONGEST) throw invalid();
  }

  void checkAudience(String own) {
    List<?> audiences = claims.get("aud") instanceof ApexList ? ((ApexList) claims.get("aud")).items : List.of(String.valueOf(claims.get("aud")));
    for (Object audience : audiences) {
      String text = audience.toString().replaceAll("/$", "");
      if (text.equals("https://login.salesforce.com") || text.equals("https://test.salesforce.com") || text.equals(own)) return;
    }
    throw new OAuth.Denied("invalid_grant", "audience is invalid");
  }
}
