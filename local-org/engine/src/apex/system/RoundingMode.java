package apex.system;

/** How decimals are rounded. */
public enum RoundingMode {
  CEILING, DOWN, FLOOR, HALF_DOWN, HALF_EVEN, HALF_UP, UNNECESSARY, UP
}
