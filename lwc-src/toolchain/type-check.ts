/** Checks the types of all pages, quickly from the second time on: what did not change is not checked again. */
import path from 'node:path';
import ts from 'typescript';
import { sourceFolder } from './bundles.ts';
import { problemOf } from './compile.ts';
import type { Problem } from './problem.ts';

export class TypeChecker {
  readonly #root: string;
  readonly #configuration: string;
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
    const host = ts.createIncrementalCompilerHost(parsed.options);
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
}
