import { LightningElement, api } from 'lwc';
import { promptBlocks, type PromptBlock, type PromptPart } from 'c/dograhWorkflowModel';

interface PartView extends PromptPart {
  readonly isVariable: boolean;
}

interface BlockView extends Omit<PromptBlock, 'parts'> {
  readonly className: string;
  readonly parts: readonly PartView[];
}

/** A prompt laid out as its author meant it, with its variables marked. */
export default class DograhWorkflowPrompt extends LightningElement {
  @api text = '';

  get blocks(): BlockView[] {
    return promptBlocks(this.text).map((block) => ({
      ...block,
      className: `block ${block.kind}`,
      parts: block.parts.map((part) => ({ ...part, isVariable: part.variable !== null }))
    }));
  }
}
