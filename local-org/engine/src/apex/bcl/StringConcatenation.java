package apex.bcl;

import apex.lang.ApexList;

/** The + operator on strings, for as many operands as the compiler joins at once; null becomes the word null. */
class StringConcatenation {
  private static String joined(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) text.append(part);
    return Texts.made(text.toString());
  }

  /** What the compiler makes of more operands than it joins one by one. */
  public static String join(ApexList parts) {
    return joined(parts.items.toArray(new String[0]));
  }

  public static String append(String a, String b) {
    return joined(a, b);
  }

  public static String append(String a, String b, String c) {
    return joined(a, b, c);
  }

  public static String append(String a, String b, String c, String d) {
    return joined(a, b, c, d);
  }

  public static String append(String a, String b, String c, String d, String e) {
    return joined(a, b, c, d, e);
  }

  public static String append(String a, String b, String c, String d, String e, String f) {
    return joined(a, b, c, d, e, f);
  }

  public static String append(String a, String b, String c, String d, String e, String f, String g) {
    return joined(a, b, c, d, e, f, g);
  }

  public static String append(String a, String b, String c, String d, String e, String f, String g, String h) {
    return joined(a, b, c, d, e, f, g, h);
  }

  public static String append(String a, String b, String c, String d, String e, String f, String g, String h, String i) {
    return joined(a, b, c, d, e, f, g, h, i);
  }

  public static String append(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j) {
    return joined(a, b, c, d, e, f, g, h, i, j);
  }

  public static String append(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j,
      String k) {
    return joined(a, b, c, d, e, f, g, h, i, j, k);
  }

  public static String append(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j,
      String k, String l) {
    return joined(a, b, c, d, e, f, g, h, i, j, k, l);
  }

  public static String append(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j,
      String k, String l, String m) {
    return joined(a, b, c, d, e, f, g, h, i, j, k, l, m);
  }

  public static String append(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j,
      String k, String l, String m, String n) {
    return joined(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
  }

  public static String append(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j,
      String k, String l, String m, String n, String o) {
    return joined(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
  }

  public static String append(String a, String b, String c, String d, String e, String f, String g, String h, String i, String j,
      String k, String l, String m, String n, String o, String p) {
    return joined(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
  }
}
