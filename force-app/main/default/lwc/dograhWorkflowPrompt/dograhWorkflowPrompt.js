/* Compiled from lwc-src/dograhWorkflowPrompt/dograhWorkflowPrompt.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import { promptBlocks } from 'c/dograhWorkflowModel';
/** A prompt laid out as its author meant it, with its variables marked. */
export default class DograhWorkflowPrompt extends LightningElement {
  @api
  text = '';
  get blocks() {
    return promptBlocks(this.text).map((block) => ({
      ...block,
      className: `block ${block.kind}`,
      parts: block.parts.map((part) => ({ ...part, isVariable: part.variable !== null }))
    }));
  }
}
