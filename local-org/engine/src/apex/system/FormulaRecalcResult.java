package apex.system;

import apex.lang.ApexList;
import apex.lang.SObject;
import apex.lang.TypeRef;
import java.util.List;

/** A record whose formula fields were calculated; a formula that cannot be evaluated stops the test instead. */
public final class FormulaRecalcResult {
  private final SObject row;

  FormulaRecalcResult(SObject row) {
    this.row = row;
  }

  public SObject getSObject() {
    return row;
  }

  public Boolean isSuccess() {
    return true;
  }

  public ApexList getErrors() {
    return ApexList.of(TypeRef.parse("System/FormulaRecalcFieldError"), List.of());
  }
}
