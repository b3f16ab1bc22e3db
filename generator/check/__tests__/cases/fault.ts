/** A deliberately wrong package: the correct sample with one change, and who must notice. */

export type Change =
  | { readonly kind: 'edit'; readonly file: string; readonly find: string; readonly replace: string }
  | { readonly kind: 'add'; readonly file: string; readonly text: string }
  | { readonly kind: 'remove'; readonly file: string };

export interface Fault {
  readonly what: string;
  readonly rule: string;
  readonly changes: readonly Change[];
}

/** Replaces the first occurrence of a text. Paths are relative to `force-app/main/default`. */
export function edit(what: string, rule: string, file: string, find: string, replace: string): Fault {
  return { what, rule, changes: [{ kind: 'edit', file, find, replace }] };
}

/** Adds a file. */
export function add(what: string, rule: string, file: string, text: string): Fault {
  return { what, rule, changes: [{ kind: 'add', file, text }] };
}

/** Removes a file. */
export function remove(what: string, rule: string, file: string): Fault {
  return { what, rule, changes: [{ kind: 'remove', file }] };
}

/** One fault that takes several changes. */
export function together(what: string, rule: string, parts: readonly Fault[]): Fault {
  return { what, rule, changes: parts.flatMap((part) => part.changes) };
}

const packageFolder = 'force-app/main/default/';

/** The sample's files with the fault; fails when a change does not apply. */
export function applyFault(files: ReadonlyMap<string, string>, fault: Fault): Map<string, string> {
  const changed = new Map(files);
  for (const change of fault.changes) applyChange(changed, change);
  return changed;
}

function applyChange(files: Map<string, string>, change: Change): void {
  const file = packageFolder + change.file;
  if (change.kind === 'add') files.set(file, change.text);
  else if (change.kind === 'remove') {
    if (!files.delete(file)) throw new Error(`the sample has no file ${file}`);
  } else {
    const text = files.get(file);
    if (text?.includes(change.find) !== true) throw new Error(`${file} does not contain ${change.find}`);
    files.set(
      file,
      text.replace(change.find, () => change.replace)
    );
  }
}
