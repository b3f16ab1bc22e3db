/** Checks the types of all pages, quickly from the second time on: what did not change is neither read nor checked again. */
import path from 'node:path';
import ts from 'typescript';
import { sourceFolder } from './bundles.ts';
import { problemOf } from './compile.ts';
import type { Problem } from './problem.ts';

export class TypeChecker {
  readonly #root: string;
  readonly #configuration: string;
  readonly #parsed = new Map<string, ts.SourceFile>();
  #program: ts.EmitAndSemanticDiagnosticsBuilderProgram | undefined;

  /** @param root the repository, absolute */
  constructor(root: string) {
    this.#root = root;
    this.#configuration = path.join(root, sourceFolder, 'tsconfig.json');
  }

  /** Everything TypeScript finds wrong with the files as they are now. */
  check(): Problem[] {
    const read = ts.readConfigFile(this.#configuration, (file) => ts.sys.readFile(file));
    if (read.error) return [problemOf(read.error, this.#root)];
    const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, path.dirname(this.#configuration));
    const host = this.#host(parsed.options);
    this.#program = ts.createEmitAndSemanticDiagnosticsBuilderProgram(
      parsed.fileNames,
      parsed.options,
      host,
      this.#program ?? ts.readBuilderProgram(parsed.options, host),
      parsed.errors
    );
    const found = [
      ...this.#program.getConfigFileParsingDiagnostics(),
      ...this.#program.getOptionsDiagnostics(),
      ...this.#program.getSyntacticDiagnostics(),
      ...this.#program.getGlobalDiagnostics(),
      ...this.#program.getSemanticDiagnostics()
    ];
    // Writes no JavaScript, only what spares the next run from checking everything again.
    this.#program.emit();
    return found.map((diagnostic) => problemOf(diagnostic, this.#root));
  }

  /**
   * Hands out a file as it was parsed before while its text is the same: only so does TypeScript know that nothing in it
   * has to be bound and checked again.
   */
  #host(options: ts.CompilerOptions): ts.CompilerHost {
    const host = ts.createIncrementalCompilerHost(options);
    const parse = host.getSourceFile.bind(host);
    host.getSourceFile = (name, how, onError, anew) => {
      const before = this.#parsed.get(name);
      // Packages do not change while somebody works on pages; their files are most of all.
      const isSame = before && (name.includes('/node_modules/') || host.readFile(name) === before.text);
      const file = isSame ? before : parse(name, how, onError, anew);
      if (file) this.#parsed.set(name, file);
      else this.#parsed.delete(name);
      return file;
    };
    return host;
  }
}
