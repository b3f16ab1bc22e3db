/** What a stage found out, counted: a test, a gate, or the stage itself when it reports nothing finer. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** How a stage tells more than its exit status. */
export interface StageReport {
  /** The arguments that make the script write its report to the file. */
  readonly argumentsFor: (file: string) => readonly string[];
  /** Reads the parsed JSON of the report. Throws when it is no such report. */
  readonly read: (report: unknown) => Counts;
}

/** One step of `npm test`: an npm script, so that a person can run the same by hand. */
export interface Stage {
  /** The npm script. */
  readonly script: string;
  readonly arguments?: readonly string[];
  /** Tells it from another stage of the same script. */
  readonly part?: string;
  /** What it proves, in a few words, for the person who reads the output. */
  readonly proves: string;
  /** After this many minutes the stage is stopped and has failed. */
  readonly minutes: number;
  readonly report?: StageReport;
}

/** How one stage went. */
export interface StageResult {
  readonly stage: Stage;
  readonly counts: Counts;
  readonly seconds: number;
  /** What went wrong beyond the counts, in one sentence. */
  readonly problem?: string;
}

/** How a stage is called: `lint`, `test:e2e (looks)`. */
export const nameOf = ({ script, part }: Stage): string => (part === undefined ? script : `${script} (${part})`);
