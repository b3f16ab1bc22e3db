/** Where a component can be placed, and what an administrator can set there. */

/** What a target takes in its `targetConfig`. */
export interface Target {
  /** Types of `<property>`; empty when the target takes no properties. */
  readonly types: readonly string[];
  /** The component can be limited to records of some objects. */
  readonly objects?: boolean;
  /** Values of `<supportedFormFactor type="…">`; undefined where Salesforce does not say. */
  readonly formFactors?: readonly string[];
}

const simple = ['String', 'Integer', 'Boolean'];

/** The targets of pages of the kinds that this project makes. */
export const pageTargets: ReadonlyMap<string, Target> = new Map<string, Target>([
  ['lightning__AppPage', { types: simple, formFactors: ['Large', 'Small'] }],
  ['lightning__RecordPage', { types: simple, objects: true, formFactors: ['Large', 'Small'] }],
  ['lightning__HomePage', { types: simple, formFactors: ['Large'] }],
  ['lightning__UtilityBar', { types: simple }],
  ['lightning__Tab', { types: [] }],
  ['lightning__RecordAction', { types: [], formFactors: ['Large', 'Small'] }],
  ['lightning__GlobalAction', { types: [] }],
  ['lightning__UrlAddressable', { types: [] }]
]);

/** Targets that exist and are not judged further. */
export const otherTargets: ReadonlySet<string> = new Set(
  `analytics__Dashboard lightning__AgentforceInput lightning__AgentforceOutput lightning__ChannelExtension
   lightning__Dashboard lightning__EnablementProgram lightning__FlowAction lightning__FlowScreen lightning__Inbox
   lightning__ServiceDocument lightning__VoiceExtension lightningCommunity__Default lightningCommunity__Page
   lightningCommunity__Page_Layout lightningCommunity__Theme_Layout lightningSnapin__ChatHeader
   lightningSnapin__ChatMessage lightningSnapin__MessagingPreChat lightningSnapin__Minimized lightningSnapin__PreChat
   lightningStatic__Email`.split(/\s+/)
);
