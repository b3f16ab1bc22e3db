/** The gates in the order in which they run: the quick ones first, the one that runs everything last. */
import { hasGenerator, generatedGate } from './generated.ts';
import { apexAnalysisGate } from './apex-analysis.ts';
import { apexCompilerGate } from './apex-compiler.ts';
import { apexSyntaxGate } from './apex-syntax.ts';
import { apexTypesGate } from './apex-types.ts';
import { metadataGate } from './metadata.ts';
import { nameShadowingGate } from './name-shadowing.ts';
import { pagesGate } from './pages.ts';
import { referencesGate } from './references.ts';
import { roundTripGate } from './round-trip.ts';
import type { Project } from '../project/project.ts';
import { suppressionRules } from '../suppressions.ts';
import type { Gate, RuleDescription } from '../types.ts';

/** Every gate. A new one is written beside the others and added here; nothing else has to know it. */
export const allGates: readonly Gate[] = [
  metadataGate,
  referencesGate,
  pagesGate,
  apexSyntaxGate,
  apexTypesGate,
  apexCompilerGate,
  apexAnalysisGate,
  nameShadowingGate,
  roundTripGate,
  generatedGate
];

/** Every rule of every gate, for the reference documentation. */
export const allRules: readonly RuleDescription[] = [...allGates.flatMap((gate) => gate.rules), ...suppressionRules];

/** The gates that make sense for a project: drift needs the generator beside the package. */
export function gatesFor(project: Project): readonly Gate[] {
  return allGates.filter((gate) => gate !== generatedGate || hasGenerator(project));
}
