package localorg.compiler;

import apex.jorje.semantic.common.TestAccessEvaluator;
import apex.jorje.semantic.symbol.type.SObjectTypeInfo;
import apex.jorje.semantic.symbol.type.TypeInfo;

/** What an ordinary org may do: everything that is public, nothing that is Salesforce's own. */
final class Access extends TestAccessEvaluator {
  @Override
  public boolean isSetupEntityVisibleToType(SObjectTypeInfo type, TypeInfo referencing) {
    return true;
  }

  @Override
  public boolean doesStaticResourceExist(String name) {
    return true;
  }

  @Override
  public boolean doesLightningWebComponentExist(String name) {
    return true;
  }
}
