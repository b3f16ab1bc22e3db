import type { ApexError } from '../compiler/check.ts';

/** How one test method ended. */
export interface TestOutcome {
  class: string;
  method: string;
  ok: boolean;
  /** Type and text of what the test threw; null when it passed. */
  message: string | null;
  /** Apex stack trace, innermost frame first. */
  stack: string;
  milliseconds: number;
  /** What the test wrote with System.debug, as `LEVEL|text`. */
  debug: string[];
  /** What was used of each governor limit, and how much there is: between startTest and stopTest if the test has them. */
  limits: Record<string, [used: number, maximum: number]>;
  /** Statement lines that the test and its set-up methods ran, by class or trigger; when `coverageByTest` was set. */
  covered?: Record<string, number[]>;
}

/** Statement lines of one class or trigger, at the compiler's own positions. */
export interface ClassCoverage {
  name: string;
  file: string;
  lines: number;
  covered: number;
  /** All lines with a statement. */
  statements: number[];
  /** Those that no test has run. */
  uncovered: number[];
}

/** A whole run of tests. */
export interface TestRun {
  /** By class and method, whatever the order in which they ran. */
  tests: TestOutcome[];
  coverage: ClassCoverage[];
  /** What everything random followed from: another run with it has the same order and the same random values. */
  seed: number;
  /** How many files the compiler has worked on; the others were compiled before. */
  compiledFiles: number;
  /** Wall time of reading the project and compiling. */
  compileMilliseconds: number;
  /** Wall time of the tests. */
  testMilliseconds: number;
  /** The most memory that the engine had at once. */
  peakMegabytes: number;
  /** What the compiler refuses. Tests in files that compile have run all the same. */
  compileErrors: ApexError[];
}
