/** The vocabulary of the checks: a gate runs rules over a project and hands back findings. */
import type { Project } from './project/project.ts';

/** A place in a file of the checked project. `line` and `column` start at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a rule promises, as data, so that the reference documentation can list it. */
export interface RuleDescription {
  /** Unique over all gates, in kebab case. */
  readonly id: string;
  readonly gate: string;
  /** One sentence: what is wrong when this rule speaks. */
  readonly what: string;
  /** One sentence: how to put it right. */
  readonly mend: string;
}

/** One thing a rule found. `mend` replaces the rule's own sentence where a more exact one is known. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
  readonly mend?: string;
}

/** A rule that looks at the loaded project only: no processes, no files. */
export interface ProjectRule extends RuleDescription {
  check(project: Project): Iterable<Problem>;
}

/** A problem with the name of the gate and the rule that found it. */
export interface Finding extends Place {
  readonly gate: string;
  readonly rule: string;
  readonly message: string;
  readonly mend: string;
  /** The text of the line, trimmed; suppressions refer to it. Empty where there is no such line. */
  readonly lineText: string;
}

/** One check with a name. It throws when it cannot run: that is reported as a failure, never skipped. */
export interface Gate {
  readonly name: string;
  readonly what: string;
  readonly rules: readonly RuleDescription[];
  run(project: Project): Promise<readonly Finding[]>;
}

/** Thrown by a gate whose tools are missing. The message says what is missing and how to get it. */
export class GateCannotRun extends Error {
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.name = 'GateCannotRun';
    this.mend = mend;
  }
}
