import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/dograhFormat';
import extractedEmptyText from '@salesforce/label/c.Dograh_Call_Extracted_Empty';
import extractedText from '@salesforce/label/c.Dograh_Extracted_Data';
import factsText from '@salesforce/label/c.Dograh_Call_Facts';
import hiddenText from '@salesforce/label/c.Dograh_Call_Hidden';
import mappingText from '@salesforce/label/c.Dograh_Mapping_Problems';
import unknownValue from '@salesforce/label/c.Dograh_Unknown_Value';
import type { CallDetail } from '../../generator/schema/pages/call-monitor-controller.ts';
import { factsOf, type Fact } from './facts';

interface Line {
  name: string;
  value: string;
}

/** What is known about a call: data that the workflow gathered, values that found no field, and the call's own facts. */
export default class DograhCallFacts extends LightningElement {
  @api detail: CallDetail | null = null;

  readonly labels = {
    extracted: extractedText,
    extractedEmpty: extractedEmptyText,
    facts: factsText,
    mapping: mappingText
  };

  get facts(): Fact[] {
    return this.detail ? factsOf(this.detail) : [];
  }

  get extracted(): Line[] {
    return (this.detail?.extracted ?? []).map(({ name, value }) => ({ name, value: value ?? unknownValue }));
  }

  get hasExtracted(): boolean {
    return this.extracted.length > 0;
  }

  get hiddenNote(): string {
    const names = this.detail?.hidden ?? [];
    return names.length > 0 ? fillLabel(hiddenText, names.join(', ')) : '';
  }
}
