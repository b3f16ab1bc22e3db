package localorg.soql;

import apex.lang.ApexDate;
import apex.lang.ApexDatetime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import localorg.soql.Lexer.Kind;
import localorg.soql.Lexer.Token;

/** Reads field expressions, conditions and values. */
abstract class ExpressionParser extends TokenReader {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

  ExpressionParser(String source) {
    super(source);
  }

  abstract Query query();

  Query.Expression expression() {
    Query.Expression expression = new Query.Expression();
    String name = word();
    if (!accept("(")) {
      expression.path = name;
      return expression;
    }
    expression.function = name.toUpperCase(Locale.ROOT);
    if (!peek().is(")")) {
      Query.Expression inner = expression();
      expression.path = inner.path;
      if (inner.function != null) expression.inner = inner;
      while (accept(",")) argument(expression);
    }
    expect(")");
    return expression;
  }

  private void argument(Query.Expression expression) {
    if (!accept("GEOLOCATION", "(")) {
      expression.arguments.add(operand());
      return;
    }
    do expression.arguments.add(operand()); while (accept(","));
    expect(")");
  }

  Query.Condition condition() {
    Query.Condition first = unary();
    String kind = peek().is("AND") ? "AND" : peek().is("OR") ? "OR" : null;
    if (kind == null) return first;
    Query.Condition all = new Query.Condition();
    all.kind = kind;
    all.parts.add(first);
    while (accept(kind)) all.parts.add(unary());
    // AND and OR side by side need brackets.
    if (peek().is("AND") || peek().is("OR")) throw unexpected();
    return all;
  }

  private Query.Condition unary() {
    if (accept("NOT")) {
      Query.Condition result = new Query.Condition();
      result.kind = "NOT";
      result.parts.add(unary());
      return result;
    }
    if (!accept("(")) return comparison();
    Query.Condition inner = condition();
    expect(")");
    return inner;
  }

  private Query.Condition comparison() {
    Query.Condition condition = new Query.Condition();
    condition.kind = "COMPARE";
    condition.left = expression();
    if (accept("NOT", "IN")) condition.operator = "NOT IN";
    else condition.operator = take().text.toUpperCase(Locale.ROOT);
    if (!condition.operator.matches("=|!=|<|<=|>|>=|LIKE|IN|NOT IN|INCLUDES|EXCLUDES")) {
      back();
      throw unexpected();
    }
    condition.right = operand();
    return condition;
  }

  Query.Operand operand() {
    Query.Operand operand = new Query.Operand();
    if (accept("(")) {
      if (peek().is("SELECT")) {
        operand.subquery = query();
      } else {
        operand.list = new ArrayList<>();
        if (!peek().is(")")) do operand.list.add(operand()); while (accept(","));
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
      default: back(); throw unexpected();
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
    } else if (text.matches("(?i)[A-Z]{3}\\d+(\\.\\d+)?")) {
      // An amount with its currency; this org has one currency.
      operand.literal = new BigDecimal(text.substring(3));
    } else {
      back();
      throw unexpected();
    }
  }

  private Object date(String text) {
    try {
      if (!text.contains("T") && !text.contains("t")) return new ApexDate(LocalDate.parse(text));
      return ApexDatetime.of(OffsetDateTime.parse(text.toUpperCase(Locale.ROOT), MOMENT).atZoneSameInstant(ZoneOffset.UTC));
    } catch (java.time.format.DateTimeParseException e) {
      back();
      throw unexpected();
    }
  }
}
