/* Compiled from lwc-src/dograhCampaignStepVariables/dograhCampaignStepVariables.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import checking from '@salesforce/label/c.Dograh_Wizard_Counting';
import example from '@salesforce/label/c.Dograh_Wizard_Example';
import exampleEmpty from '@salesforce/label/c.Dograh_Wizard_Example_Empty';
import fixedText from '@salesforce/label/c.Dograh_Wizard_Fixed_Text';
import noVariables from '@salesforce/label/c.Dograh_Wizard_No_Variables';
import number from '@salesforce/label/c.Dograh_Wizard_Number';
import person from '@salesforce/label/c.Dograh_Campaign_Person';
import text from '@salesforce/label/c.Dograh_Wizard_Text';
import variableFrom from '@salesforce/label/c.Dograh_Wizard_Variable_From';
import whenEmpty from '@salesforce/label/c.Dograh_Wizard_When_Empty';
import whenEmptyHelp from '@salesforce/label/c.Dograh_Wizard_When_Empty_Help';
import { showProblems, tellChange, valueOf } from 'c/dograhCampaignStep';
import { fillLabel, formatNumber } from 'c/dograhFormat';
/** Stands for "no field" among the names of fields, none of which is empty. */
const TEXT = '';
/** Third step: where the values of the variables come from, with the first people as an example. */
export default class DograhCampaignStepVariables extends LightningElement {
  @api
  draft;
  /** Fields, or columns of the file, to choose from. */
  @api
  fields = [];
  @api
  dryRun = { isRunning: false, preview: null, error: null };
  label = { checking, example, exampleEmpty, noVariables, number, person };
  @api
  showProblems(problems, focusesFirst) {
    showProblems(this.template, problems, focusesFirst);
  }
  get hasVariables() {
    return this.draft.mappings.length > 0;
  }
  get fieldOptions() {
    return [
      { label: fixedText, value: TEXT },
      ...this.fields.map(({ name, label }) => ({ label: label === name ? label : `${label} (${name})`, value: name }))
    ];
  }
  get mappings() {
    return this.draft.mappings.map(({ variable, field, text: given }) => ({
      variable,
      fieldKey: `field-${variable}`,
      textKey: `text-${variable}`,
      fieldLabel: fillLabel(variableFrom, variable),
      field: field ?? TEXT,
      text: given ?? '',
      textLabel: field === null ? text : whenEmpty,
      textHelp: field === null ? null : whenEmptyHelp,
      isTextRequired: field === null
    }));
  }
  get examples() {
    return (this.dryRun.preview?.firstRows ?? []).map(({ personId, name, phone, values }, index) => ({
      key: personId ?? `${index}`,
      name: name ?? formatNumber(null),
      phone,
      cells: values.map(({ variable, value }) => ({ key: variable, variable, value: value ?? formatNumber(null) }))
    }));
  }
  get hasExamples() {
    return this.examples.length > 0;
  }
  get isEmpty() {
    return !this.dryRun.isRunning && this.dryRun.preview !== null && !this.hasExamples;
  }
  handleField(event) {
    const field = valueOf(event);
    this.change(event, { field: field === TEXT ? null : field });
  }
  handleText(event) {
    const given = valueOf(event);
    this.change(event, { text: given.trim() === '' ? null : given });
  }
  change(event, changes) {
    const { variable } = event.currentTarget.dataset;
    const mappings = this.draft.mappings.map((mapping) =>
      mapping.variable === variable ? { ...mapping, ...changes } : mapping
    );
    tellChange(this, { mappings });
  }
}
