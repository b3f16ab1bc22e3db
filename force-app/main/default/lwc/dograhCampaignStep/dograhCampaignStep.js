/* Compiled from lwc-src/dograhCampaignStep/dograhCampaignStep.ts by `npm run build:lwc`. Do not edit: change that file. */
/**
 * Tells the wizard what was entered.
 *
 * @param step the step
 * @param changes values that are different now
 */
export function tellChange(step, changes) {
  step.dispatchEvent(new CustomEvent('draftchange', { detail: changes }));
}
/**
 * Shows each problem at its field.
 *
 * @param root template of the step
 * @param problems what is wrong; none takes all messages away
 * @param focusesFirst the user wants to go on: the first field that keeps him gets the focus
 */
export function showProblems(root, problems, focusesFirst) {
  const fields = [...(root?.querySelectorAll('[data-field]') ?? [])];
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
export function valueOf(event) {
  return event.detail?.value ?? event.target.value;
}
/**
 * @param event of a checkbox or toggle
 * @returns whether it is set
 */
export function isChecked(event) {
  return event.detail?.checked ?? event.target.checked;
}
/**
 * @param event of a field for a whole number
 * @returns the number; NaN, which no rule allows, for what is none
 */
export function numberOf(event) {
  const text = valueOf(event).trim();
  return text === '' ? Number.NaN : Number(text);
}
