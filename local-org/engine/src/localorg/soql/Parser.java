package localorg.soql;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import apex.system.QueryException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import localorg.soql.Lexer.Kind;
import localorg.soql.Lexer.Token;

/** Reads SOQL text. */
final class Parser {
  private final String source;
  private final List<Token> tokens;
  private int at;

  private Parser(String source) {
    this.source = source;
    this.tokens = new Lexer(source).tokens();
  }

  static Query parse(String source) {
    Parser parser = new Parser(source);
    Query query = parser.query();
    if (parser.peek().kind != Kind.END) throw parser.unexpected();
    return query;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token take() {
    return tokens.get(at++);
  }

  private boolean accept(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) return false;
    }
    at += words.length;
    return true;
  }

  private void expect(String word) {
    if (!accept(word)) throw unexpected();
  }

  private QueryException unexpected() {
    return new QueryException("unexpected token: '" + peek().text + "' in " + source);
  }

  private String word() {
    if (peek().kind != Kind.WORD) throw unexpected();
    return take().text;
  }

  private Query query() {
    Query query = new Query();
    expect("SELECT");
    do query.select.add(selectItem()); while (accept(","));
    expect("FROM");
    query.from = word();
    if (peek().kind == Kind.WORD && !isClause(peek().text)) {
      accept("AS");
      query.alias = word();
    }
    query.countOnly = query.select.size() == 1 && query.select.get(0).expression != null
        && "COUNT".equals(query.select.get(0).expression.function) && query.select.get(0).expression.path == null;
    clauses(query);
    return query;
  }

  private void clauses(Query query) {
    if (accept("USING", "SCOPE")) word();
    if (accept("WHERE")) query.where = condition();
    while (accept("WITH")) query.mode = word().toUpperCase(Locale.ROOT);
    if (accept("GROUP", "BY")) {
      do query.groupBy.add(expression()); while (accept(","));
      if (accept("HAVING")) query.having = condition();
    }
    if (accept("ORDER", "BY")) {
      do query.orders.add(order()); while (accept(","));
    }
    if (accept("LIMIT")) query.limit = operand();
    if (accept("OFFSET")) query.offset = operand();
    while (accept("FOR")) {
      String purpose = word();
      query.forUpdate |= purpose.equalsIgnoreCase("UPDATE");
    }
    if (accept("ALL", "ROWS")) query.allRows = true;
  }

  private static boolean isClause(String word) {
    return word.toUpperCase(Locale.ROOT).matches("WHERE|WITH|GROUP|ORDER|LIMIT|OFFSET|FOR|ALL|USING|HAVING");
  }

  private Query.SelectItem selectItem() {
    Query.SelectItem item = new Query.SelectItem();
    if (accept("(")) {
      item.subquery = query();
      expect(")");
    } else {
      if (peek().is("TYPEOF")) throw new apex.lang.UnsupportedMember("SOQL TYPEOF");
      item.expression = expression();
      if (peek().kind == Kind.WORD && !peek().is("FROM")) item.alias = word();
    }
    return item;
  }

  private Query.Expression expression() {
    Query.Expression expression = new Query.Expression();
    String name = word();
    if (!accept("(")) {
      expression.path = name;
      return expression;
    }
    expression.function = name.toUpperCase(Locale.ROOT);
    if (!peek().is(")")) {
      expression.path = word();
      // convertTimezone(field) may stand inside a date function; it changes nothing here but the zone.
      if (accept("(")) {
        expression.path = word();
        expect(")");
      }
    }
    expect(")");
    return expression;
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

  private Query.Condition condition() {
    Query.Condition first = unary();
    String kind = peek().is("AND") ? "AND" : peek().is("OR") ? "OR" : null;
    if (kind == null) return first;
    Query.Condition all = new Query.Condition();
    all.kind = kind;
    all.parts.add(first);
    while (accept(kind)) all.parts.add(unary());
    if (peek().is("AND") || peek().is("OR")) throw unexpected();
    return all;
  }

  private Query.Condition unary() {
    Query.Condition result;
    if (accept("NOT")) {
      result = new Query.Condition();
      result.kind = "NOT";
      result.parts.add(unary());
    } else if (accept("(")) {
      result = condition();
      expect(")");
    } else {
      result = comparison();
    }
    return result;
  }

  private Query.Condition comparison() {
    Query.Condition condition = new Query.Condition();
    condition.kind = "COMPARE";
    condition.left = expression();
    if (accept("NOT", "IN")) condition.operator = "NOT IN";
    else condition.operator = take().text.toUpperCase(Locale.ROOT);
    if (!condition.operator.matches("=|!=|<|<=|>|>=|LIKE|IN|NOT IN|INCLUDES|EXCLUDES")) {
      at--;
      throw unexpected();
    }
    condition.right = operand();
    return condition;
  }

  private Query.Operand operand() {
    Query.Operand operand = new Query.Operand();
    if (accept("(")) {
      if (peek().is("SELECT")) {
        operand.subquery = query();
      } else {
        operand.list = new ArrayList<>();
        do operand.list.add(operand()); while (accept(","));
      }
      expect(")");
      return operand;
    }
    Token token = take();
    switch (token.kind) {
      case BIND: operand.bind = token.text; break;
      case TEXT: operand.literal = token.text; break;
      case NUMBER: operand.literal = new BigDecimal(token.text); break;
      case DATE: operand.literal = date(token.text); break;
      case WORD: word(operand, token.text); break;
      default: at--; throw unexpected();
    }
    return operand;
  }

  private void word(Query.Operand operand, String text) {
    if (text.equalsIgnoreCase("null")) return;
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      operand.literal = Boolean.valueOf(text.toLowerCase(Locale.ROOT));
    } else if (DateLiterals.isLiteral(text)) {
      operand.literal = text;
      operand.isDateLiteral = true;
    } else {
      at--;
      throw unexpected();
    }
  }

  private static Object date(String text) {
    if (!text.contains("T")) return new ApexDate(LocalDate.parse(text));
    return ApexDatetime.of(OffsetDateTime.parse(text).toZonedDateTime());
  }
}
