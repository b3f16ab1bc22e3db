package localorg.org;

import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;

/** Where everything random in Apex comes from: unforeseeable, unless a caller fixes it. */
public final class Randomness {
  private volatile Random source = new SecureRandom();

  /** From now on the same values follow from the same seed. */
  public void seed(long seed) {
    source = new Random(seed);
  }

  public int nextInt() {
    return source.nextInt();
  }

  public long nextLong() {
    return source.nextLong();
  }

  /** From 0, inclusive, to 1, exclusive. */
  public double nextDouble() {
    return source.nextDouble();
  }

  public byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    source.nextBytes(bytes);
    return bytes;
  }

  /** A version 4 UUID. */
  public UUID uuid() {
    long high = source.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000;
    long low = source.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
