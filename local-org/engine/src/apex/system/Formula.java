package apex.system;

import apex.formulaeval.FormulaBuilder;
import apex.lang.ApexList;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.util.ArrayList;
import java.util.List;
import localorg.data.ComputedFields;

/** Formulas in Apex, and formula fields of records in memory. */
public final class Formula {
  private Formula() {}

  public static ApexList recalculateFormulas(ApexList rows) {
    List<FormulaRecalcResult> results = new ArrayList<>();
    for (Object row : rows.items) {
      ComputedFields.recalculate((SObject) row);
      results.add(new FormulaRecalcResult((SObject) row));
    }
    return ApexList.of(TypeRef.parse("System/FormulaRecalcResult"), results);
  }

  public static FormulaBuilder builder() {
    return FormulaBuilder.builder();
  }
}
