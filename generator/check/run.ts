/** Runs gates and collects what they find. */
import { sortFindings } from './findings.ts';
import { applySuppressions, suppressionGate, suppressionRules } from './suppressions.ts';
import type { Project } from './project/project.ts';
import { GateCannotRun, type Finding, type Gate, type RuleDescription } from './types.ts';

export interface GateResult {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** How many findings the suppressions file accepts. */
  readonly suppressed: number;
  readonly ok: boolean;
  readonly milliseconds: number;
}

export interface Report {
  readonly gates: readonly GateResult[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleDescription[];
}

export interface RunOptions {
  /** The suppressions file, as the report names it, with its text if it exists. */
  readonly suppressions: { readonly file: string; readonly text: string | undefined };
  /** Told after each gate, in their order. */
  readonly finished?: (result: GateResult) => void;
}

/** The rule under which a gate that could not run is reported. */
export const cannotRunRule = 'gate-cannot-run';

/** Half of the gates wait for tools of their own most of the time: another one goes beside them. */
const gatesAtOnce = 2;

/** Runs the gates to the last, whatever they find, and tells of each in their order. */
export async function runGates(project: Project, gates: readonly Gate[], options: RunOptions): Promise<Report> {
  const names = gates.map((gate) => gate.name);
  const { file, text } = options.suppressions;
  const own = applySuppressions([], file, text, []).own;
  const results: GateResult[] = [];
  const all: Finding[] = [];
  const done = new Map<Gate, { readonly found: readonly Finding[]; readonly milliseconds: number }>();

  /** Tells of the gates that are done, up to the first one that is not. */
  function tell(): void {
    for (let gate = gates[results.length]; gate !== undefined; gate = gates[results.length]) {
      const outcome = done.get(gate);
      if (outcome === undefined) return;
      all.push(...outcome.found);
      const { remaining, accepted } = applySuppressions(outcome.found, file, text, []);
      const result: GateResult = {
        name: gate.name,
        findings: remaining,
        suppressed: accepted.length,
        ok: remaining.length === 0,
        milliseconds: outcome.milliseconds
      };
      results.push(result);
      options.finished?.(result);
    }
  }

  const waiting = [...gates];
  async function work(): Promise<void> {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      const began = performance.now();
      const found = sortFindings(await runGate(project, gate));
      done.set(gate, { found, milliseconds: Math.round(performance.now() - began) });
      tell();
    }
  }
  await Promise.all(Array.from({ length: gatesAtOnce }, work));

  const ownFindings = sortFindings([...own, ...applySuppressions(all, file, text, names).own]);
  if (text !== undefined) {
    results.push({
      name: suppressionGate,
      findings: ownFindings,
      suppressed: 0,
      ok: ownFindings.length === 0,
      milliseconds: 0
    });
    options.finished?.(results[results.length - 1] as GateResult);
  }
  return {
    gates: results,
    findings: results.flatMap((result) => result.findings),
    rules: [...gates.flatMap((gate) => gate.rules), ...suppressionRules]
  };
}

async function runGate(project: Project, gate: Gate): Promise<readonly Finding[]> {
  try {
    return await gate.run(project);
  } catch (error) {
    const isKnown = error instanceof GateCannotRun;
    const message = `the gate ${gate.name} could not run: ${error instanceof Error ? error.message : String(error)}`;
    const mend = isKnown
      ? error.mend
      : 'This is a fault of the check itself; please report it with the command you ran.';
    return [
      {
        gate: gate.name,
        rule: cannotRunRule,
        file: 'sfdx-project.json',
        line: 1,
        column: 1,
        message,
        mend,
        lineText: ''
      }
    ];
  }
}
