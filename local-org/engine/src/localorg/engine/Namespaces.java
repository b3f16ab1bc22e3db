package localorg.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the platform spells its namespaces; the runtime's packages are their lower-case forms. */
public final class Namespaces {
  private static final List<String> NAMES = List.of("Apex", "ApexPages", "Approval", "Auth", "Cache", "Canvas",
      "ChatterAnswers", "CommerceBuyGrp", "CommerceOrders", "CommercePayments", "Component", "Compression", "ConnectApi",
      "Context", "DataProtection", "DataSource", "DataWeave", "Database", "Datacloud", "Dom", "EventBus", "Flow",
      "FormulaEval", "Invocable", "InvoiceWriteOff", "IsvPartners", "KbManagement", "LiveAgent", "Messaging", "Metadata",
      "Package", "PlaceQuote", "Process", "QuickAction", "Reports", "RevSalesTrxn", "RevSignaling", "RichMessaging",
      "Schema", "Search", "Site", "Support", "System", "TerritoryMgmt", "TxnSecurity", "UserProvisioning", "VisualEditor",
      "Wave");
  private static final Map<String, String> BY_PACKAGE = new HashMap<>();

  static {
    for (String name : NAMES) BY_PACKAGE.put(name.toLowerCase(Locale.ROOT), name);
  }

  private Namespaces() {}

  /** The namespace of a runtime package, {@code EventBus} of {@code eventbus}; unknown ones begin with a capital. */
  static String ofPackage(String lowerCase) {
    String known = BY_PACKAGE.get(lowerCase);
    return known != null ? known : Character.toUpperCase(lowerCase.charAt(0)) + lowerCase.substring(1);
  }
}
