/** What the steps of the guided creation have in common. */
import type { CampaignDraft, Problem } from 'c/dograhCampaignDraft';

/** What the dry run says. */
export interface DryRun {
  isRunning: boolean;
  preview: import('../../generator/schema/pages/campaign-creation.ts').RecipientPreview | null;
  error: import('c/dograhErrors').PageError | null;
}

type Field = HTMLElement & {
  setCustomValidity?: (message: string) => void;
  reportValidity?: () => boolean;
};

/**
 * Tells the wizard what was entered.
 *
 * @param step the step
 * @param changes values that are different now
 */
export function tellChange(step: EventTarget, changes: Partial<CampaignDraft>): void {
  step.dispatchEvent(new CustomEvent('draftchange', { detail: changes }));
}

/**
 * Shows each problem at its field.
 *
 * @param root template of the step
 * @param problems what is wrong; none takes all messages away
 * @param focusesFirst the user wants to go on: the first field that keeps him gets the focus
 */
export function showProblems(root: ShadowRoot | null, problems: Problem[], focusesFirst: boolean): void {
  const fields = [...(root?.querySelectorAll<Field>('[data-field]') ?? [])];
  for (const field of fields) {
    const problem = problems.find((candidate) => candidate.field === field.dataset.field);
    field.setCustomValidity?.(problem?.message ?? '');
    field.reportValidity?.();
  }
  if (focusesFirst) {
    fields.find((field) => problems.some((problem) => problem.field === field.dataset.field))?.focus();
  }
}

/**
 * @param event of a field
 * @returns its value
 */
export function valueOf(event: Event): string {
  return (event as CustomEvent<{ value?: string }>).detail?.value ?? (event.target as HTMLInputElement).value;
}

/**
 * @param event of a checkbox or toggle
 * @returns whether it is set
 */
export function isChecked(event: Event): boolean {
  return (event as CustomEvent<{ checked?: boolean }>).detail?.checked ?? (event.target as HTMLInputElement).checked;
}

/**
 * @param event of a field for a whole number
 * @returns the number; NaN, which no rule allows, for what is none
 */
export function numberOf(event: Event): number {
  const text = valueOf(event).trim();
  return text === '' ? Number.NaN : Number(text);
}
