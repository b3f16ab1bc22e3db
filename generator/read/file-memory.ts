import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { importedFiles } from './imports.ts';

/** What one reader made of a file, and what it had to report. */
interface Finding {
  readonly result: unknown;
  readonly reported: readonly Diagnostic[];
}

interface KnownFile {
  readonly file: ts.SourceFile;
  readonly findings: Map<string, Finding>;
  /** Made when somebody asks: a single generation never does. */
  imports: readonly string[] | null;
}

/**
 * What readers found in each file of a project. A finding holds as long as neither the file nor anything that it
 * imports, at whatever remove, has changed: so watching reads only what a change can have touched.
 */
export class FileMemory {
  #known = new Map<string, KnownFile>();

  /** Forgets what may no longer be so, now that the files are these. */
  refresh(files: readonly ts.SourceFile[]): void {
    const earlier = this.#known;
    this.#known = new Map(files.map((file) => [file.fileName, keptOrNew(file, earlier.get(file.fileName))]));
    const changed = [
      ...[...this.#known.values()].filter((known) => earlier.get(known.file.fileName) !== known),
      ...[...earlier.values()].filter(({ file }) => this.#known.get(file.fileName)?.file.text !== file.text)
    ];
    if (changed.some(({ file }) => isSeenWithoutImport(file))) {
      this.#forget([...this.#known.keys()]);
    } else if (earlier.size > 0 && changed.length > 0) {
      this.#forget(this.#affectedBy(changed.map(({ file }) => file.fileName)));
    }
  }

  /** What a reader makes of a file: as it was found before, or found now. Reports go to `diagnostics` either way. */
  recall<Result>(reader: string, file: ts.SourceFile, diagnostics: Diagnostic[], find: () => Result): Result {
    const findings = this.#known.get(file.fileName)?.findings;
    const finding = findings?.get(reader);
    if (finding) {
      diagnostics.push(...finding.reported);
      return finding.result as Result;
    }
    const before = diagnostics.length;
    const result = find();
    findings?.set(reader, { result, reported: diagnostics.slice(before) });
    return result;
  }

  #forget(names: Iterable<string>): void {
    for (const name of names) {
      this.#known.get(name)?.findings.clear();
    }
  }

  /** The changed files and every file that imports one of them, at whatever remove. */
  #affectedBy(changed: readonly string[]): Set<string> {
    const importers = new Map<string, string[]>();
    for (const known of this.#known.values()) {
      known.imports ??= importedFiles(known.file);
      for (const imported of known.imports) {
        importers.set(imported, [...(importers.get(imported) ?? []), known.file.fileName]);
      }
    }
    const affected = new Set(changed);
    for (const name of affected) {
      importers.get(name)?.forEach((importer) => affected.add(importer));
    }
    return affected;
  }
}

function keptOrNew(file: ts.SourceFile, known: KnownFile | undefined): KnownFile {
  return known?.file.text === file.text ? known : { file, findings: new Map(), imports: null };
}

/** Whether other files can depend on what a file says although they do not import it. */
function isSeenWithoutImport(file: ts.SourceFile): boolean {
  return !ts.isExternalModule(file) || /\bdeclare\s+(?:global|module)\b/.test(file.text);
}
