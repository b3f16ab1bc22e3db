package localorg.data;

import apex.lang.Id;
import apex.lang.Values;
import apex.system.StatusCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import localorg.org.Org;

/** Price books, their entries and the products of opportunities. */
final class Products {
  private Products() {}

  static void priceBookEntry(Map<String, Object> values) {
    Record product = DerivedFields.parent("Product2", values.get("Product2Id"));
    if (product == null) return;
    values.put("Name", product.get("Name"));
    values.put("ProductCode", product.get("ProductCode"));
  }

  /** A product needs its standard price before any other one, and one price in each book. */
  static void checkEntry(RowOutcome outcome, Map<String, Object> values) {
    Id book = (Id) values.get("Pricebook2Id");
    Record row = DerivedFields.parent("Pricebook2", book);
    boolean isStandard = row != null && Boolean.TRUE.equals(row.get("IsStandard"));
    boolean hasStandardPrice = false;
    for (Record entry : Org.current().store.rows("PricebookEntry")) {
      if (entry.isDeleted() || !Values.equal(entry.get("Product2Id"), values.get("Product2Id"))) continue;
      if (Values.equal(entry.get("Pricebook2Id"), book)) {
        outcome.fail(StatusCode.DUPLICATE_VALUE, "This price definition already exists in this price book");
        return;
      }
      Record other = DerivedFields.parent("Pricebook2", entry.get("Pricebook2Id"));
      hasStandardPrice |= other != null && Boolean.TRUE.equals(other.get("IsStandard"));
    }
    if (!isStandard && !hasStandardPrice) {
      outcome.fail(StatusCode.STANDARD_PRICE_NOT_DEFINED, "No standard price defined for this product");
    }
  }

  static void lineItem(Map<String, Object> values) {
    Record opportunity = DerivedFields.parent("Opportunity", values.get("OpportunityId"));
    Record entry = DerivedFields.parent("PricebookEntry", values.get("PricebookEntryId"));
    if (entry == null && opportunity != null) entry = entryFor(opportunity, values.get("Product2Id"));
    if (entry == null) return;
    values.put("PricebookEntryId", entry.id);
    values.put("Product2Id", entry.get("Product2Id"));
    values.put("ProductCode", entry.get("ProductCode"));
    values.put("ListPrice", entry.get("UnitPrice"));
    if (opportunity != null) values.put("Name", opportunity.get("Name") + " " + entry.get("Name"));
    BigDecimal quantity = number(values.get("Quantity"));
    if (values.get("UnitPrice") == null && values.get("TotalPrice") != null && quantity.signum() != 0) {
      values.put("UnitPrice", number(values.get("TotalPrice")).divide(quantity, 2, java.math.RoundingMode.HALF_UP));
    }
    if (values.get("UnitPrice") == null) values.put("UnitPrice", entry.get("UnitPrice"));
    BigDecimal total = number(values.get("UnitPrice")).multiply(quantity);
    values.put("Subtotal", total);
    BigDecimal discount = number(values.get("Discount"));
    values.put("TotalPrice", total.subtract(total.multiply(discount).movePointLeft(2)));
  }

  private static Record entryFor(Record opportunity, Object product) {
    for (Record entry : Org.current().store.rows("PricebookEntry")) {
      boolean sameBook = opportunity.get("Pricebook2Id") == null
          || Values.equal(entry.get("Pricebook2Id"), opportunity.get("Pricebook2Id"));
      if (!entry.isDeleted() && product != null && sameBook && product.equals(entry.get("Product2Id"))) return entry;
    }
    return null;
  }

  private static BigDecimal number(Object value) {
    return value == null ? BigDecimal.ZERO : Values.decimal(value);
  }

  /** The opportunity's amount is the sum of its products. */
  static void sumUp(Object opportunityId) {
    Record opportunity = DerivedFields.parent("Opportunity", opportunityId);
    if (opportunity == null) return;
    BigDecimal total = BigDecimal.ZERO;
    Record last = null;
    for (Record item : Org.current().store.rows("OpportunityLineItem")) {
      if (item.isDeleted() || !opportunity.id.equals(item.get("OpportunityId"))) continue;
      total = total.add(number(item.get("TotalPrice")));
      last = item;
    }
    Map<String, Object> changes = new HashMap<>(opportunity.values());
    changes.put("HasOpportunityLineItem", last != null);
    if (last != null) changes.put("Amount", total);
    Record entry = last == null ? null : DerivedFields.parent("PricebookEntry", last.get("PricebookEntryId"));
    if (entry != null && opportunity.get("Pricebook2Id") == null) changes.put("Pricebook2Id", entry.get("Pricebook2Id"));
    Opportunities.fill(changes, opportunity);
    Org.current().store.put(opportunity.with(changes));
  }
}
