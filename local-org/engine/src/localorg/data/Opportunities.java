package localorg.data;

import apex.lang.ApexDate;
import apex.lang.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** What the stage of an opportunity decides. Source: Object Reference, "Opportunity" and "OpportunityStage". */
public final class Opportunities {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Map<String, Integer> PROBABILITIES = Map.of("Prospecting", 10, "Qualification", 10,
      "Needs Analysis", 20, "Value Proposition", 50, "Id. Decision Makers", 60, "Perception Analysis", 70,
      "Proposal/Price Quote", 75, "Negotiation/Review", 90, "Closed Won", 100, "Closed Lost", 0);

  private Opportunities() {}

  /** Chance in percent of a standard stage, null for other stages. */
  public static Integer probability(String stage) {
    return PROBABILITIES.get(stage);
  }

  /** What forecasts call opportunities of a stage. */
  public static String forecastCategory(String stage) {
    if (stage.equals("Closed Won")) return "Closed";
    if (stage.equals("Closed Lost")) return "Omitted";
    return stage.matches("Proposal/Price Quote|Negotiation/Review|Perception Analysis") ? "Best Case" : "Pipeline";
  }

  static void fill(Map<String, Object> values, Record before) {
    String stage = String.valueOf(values.get("StageName"));
    values.put("IsClosed", stage.startsWith("Closed"));
    values.put("IsWon", stage.equals("Closed Won"));
    boolean stageChanged = before == null || !stage.equals(before.get("StageName"));
    boolean probabilityGiven = before == null ? values.get("Probability") != null
        : !Values.equal(values.get("Probability"), before.get("Probability"));
    Integer usual = PROBABILITIES.get(stage);
    if (stageChanged && !probabilityGiven && usual != null) values.put("Probability", BigDecimal.valueOf(usual));
    if (stageChanged) {
      values.put("ForecastCategoryName", forecastCategory(stage));
      values.put("ForecastCategory", forecastCategory(stage).replace(" ", ""));
    }
    if (values.get("Amount") != null && values.get("Probability") != null) {
      BigDecimal expected = Values.decimal(values.get("Amount")).multiply(Values.decimal(values.get("Probability")));
      values.put("ExpectedRevenue", expected.divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }
    values.putIfAbsent("HasOpportunityLineItem", false);
    if (values.get("CloseDate") instanceof ApexDate) fiscal(values, (ApexDate) values.get("CloseDate"));
  }

  private static void fiscal(Map<String, Object> values, ApexDate close) {
    int quarter = (close.value.getMonthValue() + 2) / 3;
    values.put("FiscalYear", close.value.getYear());
    values.put("FiscalQuarter", quarter);
    values.put("Fiscal", close.value.getYear() + " " + quarter);
  }
}
