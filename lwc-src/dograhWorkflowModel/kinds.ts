import agentText from '@salesforce/label/c.Dograh_Node_Agent';
import endText from '@salesforce/label/c.Dograh_Node_End';
import globalText from '@salesforce/label/c.Dograh_Node_Global';
import otherText from '@salesforce/label/c.Dograh_Node_Other';
import qualityText from '@salesforce/label/c.Dograh_Node_Quality';
import startText from '@salesforce/label/c.Dograh_Node_Start';
import triggerText from '@salesforce/label/c.Dograh_Node_Trigger';
import webhookText from '@salesforce/label/c.Dograh_Node_Webhook';

/** What a node does. `other` is any that this package does not know yet, such as an integration of Dograh. */
export type NodeKind = 'start' | 'agent' | 'end' | 'global' | 'trigger' | 'webhook' | 'quality' | 'other';

/** Where a node stands: in the conversation, before and throughout it, or after it. */
export type NodePlace = 'conversation' | 'before' | 'after';

interface KindView {
  /** The kind in a word. */
  readonly label: string;
  /** SLDS name. */
  readonly icon: string;
  readonly place: NodePlace;
}

const KINDS: Readonly<Record<NodeKind, KindView>> = {
  start: { label: startText, icon: 'utility:play', place: 'conversation' },
  agent: { label: agentText, icon: 'utility:comments', place: 'conversation' },
  end: { label: endText, icon: 'utility:end_call', place: 'conversation' },
  global: { label: globalText, icon: 'utility:world', place: 'before' },
  trigger: { label: triggerText, icon: 'utility:touch_action', place: 'before' },
  webhook: { label: webhookText, icon: 'utility:send', place: 'after' },
  quality: { label: qualityText, icon: 'utility:task', place: 'after' },
  other: { label: otherText, icon: 'utility:apex_plugin', place: 'after' }
};

const KIND_OF_TYPE: ReadonlyMap<string, NodeKind> = new Map([
  ['startCall', 'start'],
  ['agentNode', 'agent'],
  ['endCall', 'end'],
  ['globalNode', 'global'],
  ['trigger', 'trigger'],
  ['webhook', 'webhook'],
  ['qa', 'quality']
]);

/** @param type Dograh's own word for the kind */
export function kindOf(type: string): NodeKind {
  return KIND_OF_TYPE.get(type) ?? 'other';
}

/** How a kind is shown: icon, word, place. */
export function kindView(kind: NodeKind): KindView {
  return KINDS[kind];
}
