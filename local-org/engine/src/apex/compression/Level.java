package apex.compression;

import java.util.zip.Deflater;

/** How hard to compress. */
public enum Level {
  BEST_COMPRESSION(Deflater.BEST_COMPRESSION), BEST_SPEED(Deflater.BEST_SPEED),
  DEFAULT_LEVEL(Deflater.DEFAULT_COMPRESSION), NO_COMPRESSION(Deflater.NO_COMPRESSION);

  final int number;

  Level(int number) {
    this.number = number;
  }
}
