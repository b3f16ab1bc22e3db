package localorg.soql;

import apex.lang.UnsupportedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import localorg.soql.Lexer.Kind;

/** Reads SOQL text. */
final class Parser extends ExpressionParser {
  private static final String CLAUSES = "WHERE|WITH|GROUP|ORDER|LIMIT|OFFSET|FOR|ALL|USING|HAVING|UPDATE";
  private static final String MODES = "USER_MODE|SYSTEM_MODE|SECURITY_ENFORCED";

  private Parser(String source) {
    super(source);
  }

  static Query parse(String source) {
    Parser parser = new Parser(source);
    Query query = parser.query();
    if (parser.peek().kind != Kind.END) throw parser.unexpected();
    return query;
  }

  @Override
  Query query() {
    Query query = new Query();
    expect("SELECT");
    do query.select.add(selectItem()); while (accept(","));
    expect("FROM");
    query.from = word();
    if (peek().kind == Kind.WORD && !peek().text.toUpperCase(Locale.ROOT).matches(CLAUSES)) {
      accept("AS");
      query.alias = word();
    }
    query.countOnly = query.select.size() == 1 && query.select.get(0).expression != null
        && "COUNT".equals(query.select.get(0).expression.function) && query.select.get(0).expression.path == null;
    clauses(query);
    return query;
  }

  private void clauses(Query query) {
    if (accept("USING", "SCOPE")) query.scope = word().toUpperCase(Locale.ROOT);
    if (accept("WHERE")) query.where = condition();
    while (accept("WITH")) mode(query);
    if (accept("GROUP", "BY")) grouping(query);
    if (accept("ORDER", "BY")) {
      do query.orders.add(order()); while (accept(","));
    }
    if (accept("LIMIT")) query.limit = operand();
    if (accept("OFFSET")) query.offset = operand();
    while (accept("FOR")) {
      String purpose = word();
      if (!purpose.toUpperCase(Locale.ROOT).matches("UPDATE|VIEW|REFERENCE")) {
        back();
        throw unexpected();
      }
      query.forUpdate |= purpose.equalsIgnoreCase("UPDATE");
    }
    if (accept("UPDATE")) throw new UnsupportedMember("SOQL UPDATE " + word());
    if (accept("ALL", "ROWS")) query.allRows = true;
  }

  private void mode(Query query) {
    String mode = word().toUpperCase(Locale.ROOT);
    if (!mode.matches(MODES)) throw new UnsupportedMember("SOQL WITH " + mode);
    query.mode = mode;
  }

  private void grouping(Query query) {
    if (accept("ROLLUP", "(")) query.subtotals = "ROLLUP";
    else if (accept("CUBE", "(")) query.subtotals = "CUBE";
    do query.groupBy.add(expression()); while (accept(","));
    if (query.subtotals != null) expect(")");
    if (accept("HAVING")) query.having = condition();
  }

  private Query.SelectItem selectItem() {
    Query.SelectItem item = new Query.SelectItem();
    if (accept("(")) {
      item.subquery = query();
      expect(")");
    } else if (accept("TYPEOF")) {
      item.typeOf = typeOf();
    } else {
      item.expression = expression();
      if (peek().kind == Kind.WORD && !peek().is("FROM")) item.alias = word();
    }
    return item;
  }

  private Query.TypeOf typeOf() {
    Query.TypeOf typeOf = new Query.TypeOf();
    typeOf.relationship = word();
    while (accept("WHEN")) {
      typeOf.types.add(word());
      expect("THEN");
      typeOf.fields.add(fieldList());
    }
    if (typeOf.types.isEmpty()) throw unexpected();
    if (accept("ELSE")) typeOf.otherwise = fieldList();
    expect("END");
    return typeOf;
  }

  private List<String> fieldList() {
    List<String> fields = new ArrayList<>();
    do fields.add(word()); while (accept(","));
    return fields;
  }

  private Query.Order order() {
    Query.Order order = new Query.Order();
    order.expression = expression();
    if (accept("DESC")) order.descending = true;
    else accept("ASC");
    if (accept("NULLS", "LAST")) order.nullsLast = true;
    else accept("NULLS", "FIRST");
    return order;
  }
}
