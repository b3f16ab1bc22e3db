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
import type { CampaignDraft, Problem } from 'c/dograhCampaignDraft';
import { showProblems, tellChange, valueOf, type DryRun } from 'c/dograhCampaignStep';
import { fillLabel, formatNumber } from 'c/dograhFormat';
import type { VariableMapping } from '../../generator/schema/pages/campaign-creation.ts';

/** Stands for "no field" among the names of fields, none of which is empty. */
const TEXT = '';

interface MappingView {
  variable: string;
  fieldKey: string;
  textKey: string;
  fieldLabel: string;
  field: string;
  text: string;
  textLabel: string;
  textHelp: string | null;
  isTextRequired: boolean;
}

interface ExampleRow {
  key: string;
  name: string;
  phone: string;
  cells: { key: string; variable: string; value: string }[];
}

/** Third step: where the values of the variables come from, with the first people as an example. */
export default class DograhCampaignStepVariables extends LightningElement {
  @api draft!: CampaignDraft;
  /** Fields, or columns of the file, to choose from. */
  @api fields: { name: string; label: string }[] = [];
  @api dryRun: DryRun = { isRunning: false, preview: null, error: null };

  readonly label = { checking, example, exampleEmpty, noVariables, number, person };

  @api
  showProblems(problems: Problem[], focusesFirst: boolean): void {
    showProblems(this.template, problems, focusesFirst);
  }

  get hasVariables(): boolean {
    return this.draft.mappings.length > 0;
  }

  get fieldOptions(): { label: string; value: string }[] {
    return [
      { label: fixedText, value: TEXT },
      ...this.fields.map(({ name, label }) => ({ label: label === name ? label : `${label} (${name})`, value: name }))
    ];
  }

  get mappings(): MappingView[] {
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

  get examples(): ExampleRow[] {
    return (this.dryRun.preview?.firstRows ?? []).map(({ personId, name, phone, values }, index) => ({
      key: personId ?? `${index}`,
      name: name ?? formatNumber(null),
      phone,
      cells: values.map(({ variable, value }) => ({ key: variable, variable, value: value ?? formatNumber(null) }))
    }));
  }

  get hasExamples(): boolean {
    return this.examples.length > 0;
  }

  get isEmpty(): boolean {
    return !this.dryRun.isRunning && this.dryRun.preview !== null && !this.hasExamples;
  }

  handleField(event: Event): void {
    const field = valueOf(event);
    this.change(event, { field: field === TEXT ? null : field });
  }

  handleText(event: Event): void {
    const given = valueOf(event);
    this.change(event, { text: given.trim() === '' ? null : given });
  }

  private change(event: Event, changes: Partial<VariableMapping>): void {
    const { variable } = (event.currentTarget as HTMLElement).dataset;
    const mappings = this.draft.mappings.map((mapping) =>
      mapping.variable === variable ? { ...mapping, ...changes } : mapping
    );
    tellChange(this, { mappings });
  }
}
