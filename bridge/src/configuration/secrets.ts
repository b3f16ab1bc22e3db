import { readFileSync, statSync } from 'node:fs';
import { SettingsError } from './settings-error.ts';

/** Secrets by the variable that holds them, or that names their file with `_FILE`. */
const names = [
  'WEBHOOK_SECRETS',
  'DOGRAH_API_KEY',
  'SALESFORCE_PRIVATE_KEY',
  'SALESFORCE_NEXT_PRIVATE_KEY',
  'SALESFORCE_CERTIFICATE',
  'SALESFORCE_SIGNING_SECRET',
  'ADMIN_TOKEN',
  'CALLER_TOKENS',
  'LINK_SECRETS'
] as const;

export type SecretName = (typeof names)[number];

/** How long a value that was read from a file is used before the file is looked at again, in milliseconds. */
const RECHECK_AFTER = 5_000;

interface FileSecret {
  readonly file: string;
  value: string;
  modified: number;
  checked: number;
}

/**
 * The secrets of the bridge. Those that lie in files are read again when their file changes: a rotation needs no
 * restart. A file that cannot be read any more leaves the last value in force.
 */
export class Secrets {
  private readonly fixed = new Map<SecretName, string>();
  private readonly files = new Map<SecretName, FileSecret>();
  private readonly now: () => number;

  /**
   * @param variables environment variables
   * @param now milliseconds of a clock that is never set back
   * @throws {SettingsError} naming every secret that is given twice or whose file cannot be read
   */
  constructor(variables: NodeJS.ProcessEnv, now: () => number = () => performance.now()) {
    this.now = now;
    const problems: string[] = [];
    for (const name of names) {
      const [value, file] = [variables[name], variables[`${name}_FILE`]];
      if (value && file) problems.push(`${name} and ${name}_FILE are both given; keep one of them`);
      else if (value) this.fixed.set(name, value.trim());
      else if (file) problems.push(...this.open(name, file));
    }
    if (problems.length > 0) throw new SettingsError(problems);
  }

  /** The secret as it stands now; undefined when it was not given, or its file is empty: a place kept for the next one. */
  get(name: SecretName): string | undefined {
    const file = this.files.get(name);
    if (file === undefined) return this.fixed.get(name);
    if (this.now() - file.checked >= RECHECK_AFTER) this.refresh(file);
    return file.value === '' ? undefined : file.value;
  }

  /** A secret that holds several values, such as the old and the new one during a rotation. */
  list(name: SecretName): string[] {
    return (this.get(name) ?? '').split(/[\s,]+/).filter(Boolean);
  }

  private open(name: SecretName, file: string): string[] {
    try {
      this.files.set(name, { file, ...read(file), checked: this.now() });
      return [];
    } catch (error) {
      return [
        `${name}_FILE names ${file}, which cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`
      ];
    }
  }

  private refresh(file: FileSecret): void {
    file.checked = this.now();
    // A secret that is being replaced may be away for a moment: the one in hand still serves.
    const stats = statSync(file.file, { throwIfNoEntry: false });
    if (stats === undefined || stats.mtimeMs === file.modified) return;
    const next = read(file.file);
    if (next.value !== '') Object.assign(file, next);
  }
}

function read(file: string): Pick<FileSecret, 'value' | 'modified'> {
  return { modified: statSync(file).mtimeMs, value: readFileSync(file, 'utf8').trim() };
}
