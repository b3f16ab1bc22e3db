package apex.formulaeval;

import apex.lang.Exceptions;
import apex.schema.SObjectType;
import apex.system.FormulaValidationException;
import apex.system.Type;

/** Collects what a formula needs. Source: Apex Reference, "FormulaBuilder Class". */
public final class FormulaBuilder {
  private String formula;
  private FormulaReturnType result;
  private boolean hasType;
  private boolean nullIsZero;
  private boolean isTemplate;

  public FormulaBuilder() {}

  public static FormulaBuilder builder() {
    return new FormulaBuilder();
  }

  public FormulaBuilder withFormula(String text) {
    formula = text;
    return this;
  }

  public FormulaBuilder withReturnType(FormulaReturnType type) {
    result = type;
    return this;
  }

  public FormulaBuilder withType(Type type) {
    Exceptions.argument(type);
    hasType = true;
    return this;
  }

  public FormulaBuilder withType(SObjectType type) {
    Exceptions.argument(type);
    hasType = true;
    return this;
  }

  public FormulaBuilder treatNumericNullAsZero(Boolean flag) {
    nullIsZero = flag;
    return this;
  }

  public FormulaBuilder parseAsTemplate(Boolean flag) {
    isTemplate = Boolean.TRUE.equals(flag);
    return this;
  }

  public FormulaInstance build() {
    if (formula == null || formula.isBlank()) throw new FormulaValidationException("Formula is required");
    if (result == null) throw new FormulaValidationException("Return type is required");
    if (!hasType) throw new FormulaValidationException("Context type is required");
    return new FormulaInstance(isTemplate ? Template.formula(formula) : formula, result, nullIsZero);
  }
}
