import { planCatalog } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { EmittedFile } from '../emit/types.ts';

export interface PlannedFiles {
  /** Sorted by path. */
  readonly files: readonly EmittedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const apexNamePattern = /^[A-Za-z](?:_?[A-Za-z0-9])*$/;

/** Sorts the emitted files and refuses names that collide or that Salesforce does not take. */
export function planFiles(emitted: readonly EmittedFile[]): PlannedFiles {
  const files = [...emitted].sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  return { files, diagnostics: [...collisions(files), ...illegalApexNames(files)] };
}

/** Classes and triggers are one file each, whatever folder they stand in, so their names alone must differ. */
function identityOf(path: string): string {
  const apex = /\/classes\/(?:.*\/)?([^/]+\.cls(?:-meta\.xml)?)$/.exec(path)?.[1];
  return (apex ?? path).toLowerCase();
}

function collisions(files: readonly EmittedFile[]): Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const identity = identityOf(path);
    const other = first.get(identity);
    first.set(identity, other ?? path);
    return other === undefined
      ? []
      : [
          problem(
            'fileCollision',
            `${path} and ${other} are one file`,
            'Rename one of the parts of the schema they come from.'
          )
        ];
  });
}

function illegalApexNames(files: readonly EmittedFile[]): Diagnostic[] {
  return files.flatMap(({ path }) => {
    const name = /\/([^/]+)\.(?:cls|trigger)$/.exec(path)?.[1];
    return name === undefined || (name.length <= 40 && apexNamePattern.test(name))
      ? []
      : [
          problem(
            'apexNameTooLong',
            `\`${name}\` cannot be the name of a class: it has ${String(name.length)} characters`,
            'Shorten the name in the schema to at most 40 letters and digits.'
          )
        ];
  });
}

function problem(key: 'fileCollision' | 'apexNameTooLong', message: string, hint: string): Diagnostic {
  return { code: planCatalog[key].code, severity: planCatalog[key].severity, message, hint, span: null };
}
