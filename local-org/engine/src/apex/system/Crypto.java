package apex.system;

import apex.lang.Blob;
import apex.lang.Exceptions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import localorg.org.Org;

/** Digests, message authentication, encryption, signatures. */
public final class Crypto {
  private static final Map<String, String> MACS = Map.of("hmacmd5", "HmacMD5", "hmacsha1", "HmacSHA1", "hmacsha256",
      "HmacSHA256", "hmacsha512", "HmacSHA512");
  private static final Map<String, String> DIGESTS = Map.of("md5", "MD5", "sha1", "SHA-1", "sha-256", "SHA-256",
      "sha-512", "SHA-512", "sha256", "SHA-256", "sha512", "SHA-512", "sha-1", "SHA-1", "sha3-256", "SHA3-256", "sha3-384",
      "SHA3-384", "sha3-512", "SHA3-512");
  private static final Map<String, String> SIGNATURES = Map.of("rsa", "SHA1withRSA", "rsa-sha1", "SHA1withRSA",
      "rsa-sha256", "SHA256withRSA", "rsa-sha384", "SHA384withRSA", "rsa-sha512", "SHA512withRSA", "ecdsa-sha256",
      "SHA256withECDSA", "ecdsa-sha384", "SHA384withECDSA", "ecdsa-sha512", "SHA512withECDSA");

  private Crypto() {}

  private static String named(Map<String, String> names, String algorithm) {
    String name = names.get(Exceptions.argument(algorithm).toLowerCase(Locale.ROOT));
    if (name == null) throw new NoSuchElementException("Invalid algorithm: " + algorithm);
    return name;
  }

  private interface Work<T> {
    T run() throws GeneralSecurityException;
  }

  private static <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (GeneralSecurityException | java.lang.IllegalArgumentException e) {
      throw new SecurityException(e.getMessage());
    }
  }

  public static Blob generateDigest(String algorithm, Blob data) {
    return guarded(() -> new Blob(MessageDigest.getInstance(named(DIGESTS, algorithm)).digest(Exceptions.argument(data).bytes())));
  }

  public static Blob generateMac(String algorithm, Blob data, Blob key) {
    Exceptions.argument(data);
    if (Exceptions.argument(key).bytes().length == 0) throw new InvalidParameterValueException("Private key must not be empty");
    return guarded(() -> {
      Mac mac = Mac.getInstance(named(MACS, algorithm));
      mac.init(new SecretKeySpec(key.bytes(), "HMAC"));
      return new Blob(mac.doFinal(data.bytes()));
    });
  }

  public static Boolean verifyHmac(String algorithm, Blob data, Blob key, Blob expected) {
    return MessageDigest.isEqual(generateMac(algorithm, data, key).bytes(), Exceptions.argument(expected).bytes());
  }

  public static Boolean verifyHMac(String algorithm, Blob data, Blob key, Blob expected) {
    return verifyHmac(algorithm, data, key, expected);
  }

  public static Blob sign(String algorithm, Blob data, Blob key) {
    return guarded(() -> {
      String name = named(SIGNATURES, algorithm);
      Signature signature = Signature.getInstance(name);
      String keys = name.endsWith("RSA") ? "RSA" : "EC";
      signature.initSign(KeyFactory.getInstance(keys).generatePrivate(new PKCS8EncodedKeySpec(key.bytes())));
      signature.update(data.bytes());
      return new Blob(signature.sign());
    });
  }

  public static Boolean verify(String algorithm, Blob data, Blob signed, Blob key) {
    return guarded(() -> {
      String name = named(SIGNATURES, algorithm);
      Signature signature = Signature.getInstance(name);
      String keys = name.endsWith("RSA") ? "RSA" : "EC";
      signature.initVerify(KeyFactory.getInstance(keys).generatePublic(new X509EncodedKeySpec(key.bytes())));
      signature.update(data.bytes());
      return signature.verify(signed.bytes());
    });
  }

  public static Boolean verify(String algorithm, Blob data, Blob signed, String certificate) {
    named(SIGNATURES, algorithm);
    throw new NoDataFoundException("Certificate not found: " + certificate);
  }

  public static Blob signWithCertificate(String algorithm, Blob data, String certificate) {
    named(SIGNATURES, algorithm);
    throw new InvalidParameterValueException("Certificate not found: " + certificate);
  }

  public static Blob generateAesKey(Integer bits) {
    if (bits != 128 && bits != 192 && bits != 256) throw new InvalidParameterValueException("Invalid key size: " + bits);
    return new Blob(Org.random().bytes(bits / 8));
  }

  private static byte[] cipher(int mode, String algorithm, byte[] key, byte[] vector, byte[] data) {
    int bits = Integer.parseInt(algorithm.substring(algorithm.length() - 3));
    if (key.length * 8 != bits) throw new InvalidParameterValueException("Invalid private key. Must be " + bits / 8 + " bytes.");
    return guarded(() -> {
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
      return cipher.doFinal(data);
    });
  }

  public static Blob encrypt(String algorithm, Blob key, Blob vector, Blob data) {
    return new Blob(cipher(Cipher.ENCRYPT_MODE, algorithm, key.bytes(), vector.bytes(), data.bytes()));
  }

  public static Blob decrypt(String algorithm, Blob key, Blob vector, Blob data) {
    return new Blob(cipher(Cipher.DECRYPT_MODE, algorithm, key.bytes(), vector.bytes(), data.bytes()));
  }

  public static Blob encryptWithManagedIV(String algorithm, Blob key, Blob data) {
    byte[] vector = Org.random().bytes(16);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, algorithm, key.bytes(), vector, data.bytes());
    byte[] all = Arrays.copyOf(vector, vector.length + sealed.length);
    java.lang.System.arraycopy(sealed, 0, all, vector.length, sealed.length);
    return new Blob(all);
  }

  public static Blob decryptWithManagedIV(String algorithm, Blob key, Blob data) {
    byte[] all = data.bytes();
    if (all.length < 16) throw new SecurityException("Invalid initialization vector");
    return new Blob(cipher(Cipher.DECRYPT_MODE, algorithm, key.bytes(), Arrays.copyOf(all, 16),
        Arrays.copyOfRange(all, 16, all.length)));
  }

  public static Integer getRandomInteger() {
    return Org.random().nextInt();
  }

  public static Long getRandomLong() {
    return Org.random().nextLong();
  }
}
