/** What a check found. */
export type Finding = {
  /** `skipped` when something else has to be mended first, or the settings make it needless. */
  readonly outcome: 'ok' | 'warning' | 'failed' | 'skipped';
  /** What was found, in a sentence. */
  readonly found: string;
};

/** Something that has to be so for the bridge to do its work. */
export interface Check {
  readonly name: string;
  /** What it means when it is not so. */
  readonly meaning: string;
  /** How to mend it. */
  readonly mend: string;
  /** @throws anything, which counts as failed with the error's words */
  readonly look: () => Promise<Finding>;
}

/** A check and what it found. */
export interface Examined extends Omit<Check, 'look'>, Finding {}

export const ok = (found: string): Finding => ({ outcome: 'ok', found });
export const warning = (found: string): Finding => ({ outcome: 'warning', found });
export const failed = (found: string): Finding => ({ outcome: 'failed', found });
export const skipped = (found: string): Finding => ({ outcome: 'skipped', found });
