package apex.bcl;

import localorg.heap.Heap;

/** Texts that methods make. */
public final class Texts {
  private Texts() {}

  /** The text itself, noted as something that takes room. */
  public static String made(String text) {
    Heap.made(text.length());
    return text;
  }
}
