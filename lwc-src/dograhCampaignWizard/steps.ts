import nobodyLeft from '@salesforce/label/c.Dograh_Nobody_Left';
import stillChecking from '@salesforce/label/c.Dograh_Problem_Checking';
import exclusions from '@salesforce/label/c.Dograh_Wizard_Exclusions';
import rules from '@salesforce/label/c.Dograh_Wizard_Hours';
import people from '@salesforce/label/c.Dograh_Wizard_People';
import summary from '@salesforce/label/c.Dograh_Wizard_Summary';
import variables from '@salesforce/label/c.Dograh_Wizard_Variables';
import workflow from '@salesforce/label/c.Dograh_Wizard_Workflow';
import { problemsOf, type CampaignDraft, type Problem, type StepName } from 'c/dograhCampaignDraft';
import type { DryRun } from 'c/dograhCampaignStep';
import type { CreationDefaults } from '../../generator/schema/pages/campaign-creation.ts';

export const STEP_NAMES: Readonly<Record<StepName, string>> = {
  workflow,
  people,
  variables,
  exclusions,
  rules,
  summary
};

/** Where the user stands. */
interface Position {
  step: StepName;
  draft: CampaignDraft;
  dryRun: DryRun;
  defaults: CreationDefaults | null;
  /** Dograh has told what the chosen workflow wants to know. */
  knowsVariables: boolean;
}

/**
 * @param position where the user stands
 * @returns what keeps him from going on: what was entered, or what is not known yet
 */
export function whatKeeps(position: Position): Problem[] {
  const { step, draft, dryRun, defaults } = position;
  const problems = problemsOf(step, draft, defaults);
  if (step === 'workflow' && problems.length === 0 && !position.knowsVariables) {
    return [{ field: 'workflow', message: stillChecking }];
  }
  const needsSomebody = step === 'exclusions' || step === 'summary';
  if (problems.length > 0 || !needsSomebody) {
    return problems;
  }
  if (dryRun.isRunning || dryRun.preview === null) {
    return [{ field: '', message: stillChecking }];
  }
  return dryRun.preview.included === 0 ? [{ field: '', message: nobodyLeft }] : [];
}
