package localorg.compiler;

import apex.jorje.lsp.impl.symbols.ApexStandardTypeInfos;
import apex.jorje.semantic.common.TestSymbolProvider;
import apex.jorje.semantic.compiler.CodeUnit;
import apex.jorje.semantic.compiler.Namespace;
import apex.jorje.semantic.compiler.SourceFile;
import apex.jorje.semantic.symbol.resolver.SymbolResolver;
import apex.jorje.semantic.symbol.type.TypeInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import localorg.project.ApexSource;
import localorg.project.ObjectCatalog;

/** Answers the compiler's questions about names outside the file it compiles. One instance a compilation. */
final class Symbols extends TestSymbolProvider {
  private static final String PLATFORM_PREFIX = "com/salesforce/api/";

  private final PlatformStubs stubs;
  private final ObjectCatalog objects;
  private final Map<String, ApexSource> classes;
  private final Supplier<SymbolResolver> resolver;
  private final SObjectTypes sobjects;
  private final DescribeTypes describes;
  private final Map<String, TypeInfo> found = new HashMap<>();
  private final Set<String> attached = new HashSet<>();
  private final Set<CodeUnit> incomplete = new HashSet<>();

  static {
    BuiltIns.completeIterator();
  }

  /** {@code classes}: project classes by lower-case name that may be attached from outside the compiled files. */
  Symbols(PlatformStubs stubs, ObjectCatalog objects, Map<String, ApexSource> classes, Set<String> describedObjects,
      Supplier<SymbolResolver> resolver) {
    this.stubs = stubs;
    this.objects = objects;
    this.classes = classes;
    this.resolver = resolver;
    this.sobjects = new SObjectTypes(objects, this::platformType);
    this.describes = new DescribeTypes(objects, describedObjects, this::platformType);
    found.put("system/apexbaseexception", ApexStandardTypeInfos.APEX_EXCEPTION);
    found.put("system/apexbaseclass", ApexStandardTypeInfos.APEX_OBJECT);
  }

  @Override
  public TypeInfo find(SymbolResolver symbols, TypeInfo referencing, String name) {
    String key = name.toLowerCase(Locale.ROOT);
    TypeInfo known = found.get(key);
    if (known != null) return known;
    String top = key.contains("$") ? key.substring(0, key.indexOf('$')) : key;
    if (isOwnNamespace(top)) {
      String plain = key.substring(top.indexOf('/') + 1);
      TypeInfo compiled = symbols.get(plain);
      return compiled != null ? compiled : find(symbols, referencing, plain);
    }
    String stub = top.startsWith(PLATFORM_PREFIX) ? top.substring(PLATFORM_PREFIX.length()) : top;
    // System.Database is asked for by the short name that emitted DML calls use.
    if (top.equals("com/salesforce/api/database")) return find(symbols, referencing, "system/" + stub);
    // Platform types are asked for with and without the prefix; both mean the one that is attached under its plain name.
    // Only there is it given the name that emitted code uses.
    if (top.startsWith(PLATFORM_PREFIX) && stubs.has(stub)) {
      TypeInfo plain = find(symbols, referencing, key.substring(PLATFORM_PREFIX.length()));
      if (plain != null) found.put(key, plain);
      return plain;
    }
    TypeInfo type = null;
    if (stubs.has(stub)) {
      type = attached.add(stub) ? attachStub(symbols, stub, top, key) : symbols.get(key);
    } else if (top.equals(DataWeaveResources.KEY) && DataWeaveResources.has(objects.project())) {
      SourceFile source = DataWeaveResources.source(objects.project());
      type = attached.add(top) ? attach(symbols, source, key) : symbols.get(key);
    } else if (classes.containsKey(top)) {
      type = attached.add("class:" + top) ? attach(symbols, classSource(classes.get(top)), key) : symbols.get(key);
    } else if (key.contains("$") && top.indexOf('/') < 0 && stubs.has("system/" + top)) {
      // Types inside types of System are named without it too.
      type = find(symbols, referencing, "system/" + key);
    }
    // The parent class brings test types along that would stand before types of System of the same name.
    boolean isOfSystem = key.indexOf('/') < 0 && stubs.has("system/" + key);
    if (type == null && !isOfSystem) type = super.find(symbols, referencing, name);
    if (type != null) found.put(key, type);
    return type;
  }

  private boolean isOwnNamespace(String key) {
    String own = objects.project().namespace.toLowerCase(Locale.ROOT);
    return !own.isEmpty() && key.startsWith(own + "/") && !stubs.has(key);
  }

  private TypeInfo attachStub(SymbolResolver symbols, String stub, String top, String key) {
    TypeInfo type = attach(symbols, stubs.source(stub), key);
    BuiltIns.correctBytecodeName(symbols.get(top), stub);
    return type;
  }

  private static TypeInfo attach(SymbolResolver symbols, SourceFile source, String key) {
    TypeInfo type = symbols.getCompilerService().attachSource(symbols, source, key);
    return type == null || !type.isResolved() ? symbols.get(key) : type;
  }

  private static SourceFile classSource(ApexSource source) {
    return SourceFile.builder().setBody(source.body).setVersion(Versions.of(source.apiVersion))
        .setKnownName("attached:" + source.relative).build();
  }

  private TypeInfo platformType(String key) {
    return find(resolver.get(), null, key);
  }

  /** Completes types whose members only exist once the compiler has resolved them; called before each step. */
  void beforeStep(CodeUnit next) {
    String known = next.getSourceFile().getKnownName();
    if (known.equals("system/database") || known.equals("schema/sobjecttype")) incomplete.add(next);
    if (!incomplete.isEmpty()) incomplete.removeIf(unit -> complete(unit.getSourceFile().getKnownName(), unit.getType()));
  }

  private boolean complete(String known, TypeInfo type) {
    if (type == null || !type.isResolved()) return false;
    if (known.equals("system/database")) return BuiltIns.restoreDmlNames(type);
    if (type.fields() == null || !type.fields().isResolved()) return false;
    describes.addTo(type);
    return true;
  }

  @Override
  public TypeInfo getSObjectType(TypeInfo referencing, String name) {
    if (name.equalsIgnoreCase("AggregateResult")) return super.getSObjectType(referencing, name);
    return sobjects.find(name);
  }

  @Override
  public boolean hasLabelField(TypeInfo referencing, Namespace namespace, String name) {
    return objects.project().labels.containsKey(name);
  }

  @Override
  public String getPageReference(TypeInfo referencing, String name) {
    return objects.project().pages.stream().filter(page -> page.equalsIgnoreCase(name)).findFirst().orElse(null);
  }
}
