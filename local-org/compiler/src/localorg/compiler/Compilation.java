package localorg.compiler;

import apex.jorje.semantic.common.TestQueryValidators;
import apex.jorje.semantic.compiler.ApexCompiler;
import apex.jorje.semantic.compiler.CodeUnit;
import apex.jorje.semantic.compiler.CompilationInput;
import apex.jorje.semantic.compiler.CompilationOutput;
import apex.jorje.semantic.compiler.CompilerStage;
import apex.jorje.semantic.compiler.SourceFile;
import apex.jorje.semantic.compiler.parser.ParserEngine;
import apex.jorje.semantic.compiler.ValidationSettings;
import apex.jorje.semantic.compiler.sfdc.CompilerProgressCallback;
import apex.jorje.services.exception.CompilationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import localorg.project.ApexSource;
import localorg.project.ObjectCatalog;

/** One run of the compiler over some of the project's files. */
final class Compilation {
  private final Map<SourceFile, ApexSource> inputs = new HashMap<>();
  private final ApexCompiler compiler;
  private final Symbols symbols;
  private ApexSource lastTouched;

  Compilation(PlatformStubs stubs, ObjectCatalog objects, Set<String> describedObjects, List<ApexSource> sources) {
    this(stubs, objects, describedObjects, sources, ParserEngine.Type.NAMED);
  }

  static Compilation ofAnonymous(PlatformStubs stubs, ObjectCatalog objects, Set<String> describedObjects, ApexSource block) {
    return new Compilation(stubs, objects, describedObjects, List.of(block), ParserEngine.Type.ANONYMOUS);
  }

  private Compilation(PlatformStubs stubs, ObjectCatalog objects, Set<String> describedObjects, List<ApexSource> sources,
      ParserEngine.Type parser) {
    List<SourceFile> files = new ArrayList<>();
    Map<String, ApexSource> outside = new TreeMap<>();
    for (ApexSource source : objects.project().sources) {
      if (!source.trigger) outside.put(source.name.toLowerCase(Locale.ROOT), source);
    }
    for (ApexSource source : sources) {
      SourceFile file = SourceFile.builder().setBody(source.body).setVersion(Versions.of(source.apiVersion))
          .setKnownName(source.relative).build();
      files.add(file);
      inputs.put(file, source);
      if (!source.trigger) outside.remove(source.name.toLowerCase(Locale.ROOT));
    }
    symbols = new Symbols(stubs, objects, outside, describedObjects, this::resolver);
    CompilationInput input = new CompilationInput(
        files, symbols, new Access(), new TestQueryValidators.Noop(), null, new Progress());
    ValidationSettings settings = ValidationSettings.builder()
        .setValidationBehavior(ValidationSettings.ValidationBehavior.COLLECT_MULTIPLE_ERRORS).build();
    compiler = ApexCompiler.builder().setParserType(parser).setInput(input).setValidationSettings(settings).build();
  }

  private apex.jorje.semantic.symbol.resolver.SymbolResolver resolver() {
    return compiler.getCompilerContext().getSymbolResolver();
  }

  /** May throw anything: the compiler itself fails on some wrong sources. */
  void run(CompilerStage stage) {
    compiler.compile(stage);
  }

  /** The input file that the compiler has worked on last; null when it has begun with none. */
  ApexSource lastTouched() {
    return lastTouched;
  }

  List<CompileError> errors() {
    List<CompileError> errors = new ArrayList<>();
    for (CodeUnit unit : compiler.getCodeUnits()) {
      ApexSource source = inputs.get(unit.getSourceFile());
      if (source == null) continue;
      Set<String> told = new HashSet<>();
      for (CompilationException error : unit.getErrors().get()) {
        // The parser stumbles over one place several times.
        if (!told.add(error.getLoc().getLine() + ":" + error.getLoc().getColumn() + ":" + error.getError())) continue;
        errors.add(new CompileError(
            source.relative, error.getLoc().getLine(), error.getLoc().getColumn(), error.getError()));
      }
    }
    return errors;
  }

  /** Class name (dots as in Java) to class file, after a run to the EMIT stage. */
  Map<String, byte[]> classFiles() {
    Map<String, byte[]> files = new TreeMap<>();
    for (CodeUnit unit : compiler.getCodeUnits()) {
      if (inputs.containsKey(unit.getSourceFile())) collect(unit.getOutput(), files);
    }
    return files;
  }

  private static void collect(CompilationOutput output, Map<String, byte[]> files) {
    if (output == null || output.getBytes() == null) return;
    files.put(output.getType().getBytecodeName().replace('/', '.'), output.getBytes());
    output.getInnerOutputs().values().forEach(inner -> collect(inner, files));
  }

  private final class Progress implements CompilerProgressCallback {
    @Override
    public void reportProgress(CodeUnit unit, String step) {
      symbols.beforeStep(unit);
      if (inputs.containsKey(unit.getSourceFile())) lastTouched = inputs.get(unit.getSourceFile());
    }

    @Override
    public void addUnit(CodeUnit unit) {}

    @Override
    public void addUnits(Collection<CodeUnit> units) {}

    @Override
    public void addSavedUnit(CodeUnit unit) {}
  }
}
