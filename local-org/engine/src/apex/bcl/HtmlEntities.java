package apex.bcl;

import java.util.HashMap;
import java.util.Map;

/** Named characters of HTML. Source: HTML 4.01 Specification, section 24. */
final class HtmlEntities {
  private static final String[] LATIN = ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
      + "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
      + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
      + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
      + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
      + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml").split(" ");
  private static final String GREEK_UPPER = "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi "
      + "Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega";
  private static final String GREEK_LOWER = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi "
      + "omicron pi rho sigmaf sigma tau upsilon phi chi psi omega";
  private static final String OTHERS = "152:OElig 153:oelig 160:Scaron 161:scaron 178:Yuml 192:fnof 2c6:circ 2dc:tilde "
      + "3d1:thetasym 3d2:upsih 3d6:piv 2002:ensp 2003:emsp 2009:thinsp 200c:zwnj 200d:zwj 200e:lrm 200f:rlm 2013:ndash "
      + "2014:mdash 2018:lsquo 2019:rsquo 201a:sbquo 201c:ldquo 201d:rdquo 201e:bdquo 2020:dagger 2021:Dagger 2022:bull "
      + "2026:hellip 2030:permil 2032:prime 2033:Prime 2039:lsaquo 203a:rsaquo 203e:oline 2044:frasl 20ac:euro 2111:image "
      + "2118:weierp 211c:real 2122:trade 2135:alefsym 2190:larr 2191:uarr 2192:rarr 2193:darr 2194:harr 21b5:crarr "
      + "21d0:lArr 21d1:uArr 21d2:rArr 21d3:dArr 21d4:hArr 2200:forall 2202:part 2203:exist 2205:empty 2207:nabla "
      + "2208:isin 2209:notin 220b:ni 220f:prod 2211:sum 2212:minus 2217:lowast 221a:radic 221d:prop 221e:infin 2220:ang "
      + "2227:and 2228:or 2229:cap 222a:cup 222b:int 2234:there4 223c:sim 2245:cong 2248:asymp 2260:ne 2261:equiv 2264:le "
      + "2265:ge 2282:sub 2283:sup 2284:nsub 2286:sube 2287:supe 2295:oplus 2297:otimes 22a5:perp 22c5:sdot 2308:lceil "
      + "2309:rceil 230a:lfloor 230b:rfloor 2329:lang 232a:rang 25ca:loz 2660:spades 2663:clubs 2665:hearts 2666:diams";
  private static final int FIRST_LATIN = 0xa0;
  private static final int FIRST_UPPER = 0x391;
  private static final int FIRST_LOWER = 0x3b1;
  private static final Map<Integer, String> NAMES = new HashMap<>();
  private static final Map<String, Integer> CODES = new HashMap<>();

  static {
    add('&', "amp");
    add('<', "lt");
    add('>', "gt");
    add('"', "quot");
    for (int i = 0; i < LATIN.length; i++) add(FIRST_LATIN + i, LATIN[i]);
    addAll(FIRST_UPPER, GREEK_UPPER);
    addAll(FIRST_LOWER, GREEK_LOWER);
    for (String other : OTHERS.split(" ")) add(Integer.parseInt(other.split(":")[0], 16), other.split(":")[1]);
  }

  private HtmlEntities() {}

  private static void addAll(int first, String names) {
    String[] each = names.split(" ");
    for (int i = 0; i < each.length; i++) if (!each[i].equals("-")) add(first + i, each[i]);
  }

  private static void add(int code, String name) {
    NAMES.put(code, name);
    CODES.put(name, code);
  }

  /** Name of a character; null when it has none. {@code version} 3 knows Latin-1 only. */
  static String name(int code, int version) {
    return version == 3 && code >= FIRST_LATIN + LATIN.length ? null : NAMES.get(code);
  }

  /** Character of a name; null when there is none of that name. */
  static Integer code(String name) {
    return CODES.get(name);
  }
}
