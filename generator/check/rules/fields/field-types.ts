/** What each field type asks for and what it does not go with (Metadata API guide, CustomField). */

export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

export interface FieldTypeFacts {
  /** Elements without which Salesforce refuses the field. */
  readonly needs: readonly string[];
  readonly length?: NumberRange;
  readonly visibleLines?: NumberRange;
  readonly canBeUnique?: boolean;
  readonly canBeExternalId?: boolean;
  readonly canBeRequired?: boolean;
}

const number: FieldTypeFacts = { needs: ['precision', 'scale'], canBeRequired: true };

/** Types that are absent here are not checked beyond the Metadata API's own types. */
export const fieldTypeFacts: Readonly<Record<string, FieldTypeFacts>> = {
  AutoNumber: { needs: ['displayFormat'], canBeExternalId: true },
  Checkbox: { needs: ['defaultValue'] },
  Currency: number,
  Date: { needs: [], canBeRequired: true },
  DateTime: { needs: [], canBeRequired: true },
  Email: { needs: [], canBeRequired: true, canBeUnique: true, canBeExternalId: true },
  EncryptedText: { needs: ['length', 'maskChar', 'maskType'], length: { least: 1, most: 175 }, canBeRequired: true },
  Hierarchy: { needs: ['relationshipName'] },
  Html: {
    needs: ['length', 'visibleLines'],
    length: { least: 256, most: 131072 },
    visibleLines: { least: 10, most: 50 }
  },
  Location: { needs: ['displayLocationInDecimal', 'scale'], canBeRequired: true },
  LongTextArea: {
    needs: ['length', 'visibleLines'],
    length: { least: 256, most: 131072 },
    visibleLines: { least: 2, most: 50 }
  },
  Lookup: { needs: ['referenceTo'], canBeRequired: true },
  MasterDetail: { needs: ['referenceTo', 'relationshipName'] },
  MetadataRelationship: { needs: ['referenceTo'], canBeRequired: true },
  MultiselectPicklist: {
    needs: ['valueSet', 'visibleLines'],
    visibleLines: { least: 3, most: 10 },
    canBeRequired: true
  },
  Number: { ...number, canBeUnique: true, canBeExternalId: true },
  Percent: number,
  Phone: { needs: [], canBeRequired: true },
  Picklist: { needs: ['valueSet'], canBeRequired: true },
  Summary: { needs: ['summaryForeignKey', 'summaryOperation'] },
  Text: {
    needs: ['length'],
    length: { least: 1, most: 255 },
    canBeRequired: true,
    canBeUnique: true,
    canBeExternalId: true
  },
  TextArea: { needs: [], canBeRequired: true },
  Time: { needs: [], canBeRequired: true },
  Url: { needs: [], canBeRequired: true }
};

/** Elements that only some types have, with those types. */
export const elementsOfTypes: Readonly<Record<string, ReadonlySet<string>>> = {
  length: new Set(['Text', 'LongTextArea', 'Html', 'EncryptedText', 'TextArea', 'Url']),
  precision: new Set(['Number', 'Currency', 'Percent']),
  scale: new Set(['Number', 'Currency', 'Percent', 'Location', 'Summary']),
  visibleLines: new Set(['LongTextArea', 'Html', 'MultiselectPicklist']),
  valueSet: new Set(['Picklist', 'MultiselectPicklist']),
  displayFormat: new Set(['AutoNumber']),
  startingNumber: new Set(['AutoNumber']),
  maskChar: new Set(['EncryptedText']),
  maskType: new Set(['EncryptedText']),
  referenceTo: new Set([
    'Lookup',
    'MasterDetail',
    'MetadataRelationship',
    'ExternalLookup',
    'IndirectLookup',
    'Hierarchy'
  ]),
  relationshipName: new Set([
    'Lookup',
    'MasterDetail',
    'MetadataRelationship',
    'ExternalLookup',
    'IndirectLookup',
    'Hierarchy'
  ]),
  relationshipOrder: new Set(['MasterDetail']),
  reparentableMasterDetail: new Set(['MasterDetail']),
  writeRequiresMasterRead: new Set(['MasterDetail']),
  deleteConstraint: new Set(['Lookup']),
  summarizedField: new Set(['Summary']),
  summaryForeignKey: new Set(['Summary']),
  summaryOperation: new Set(['Summary'])
};

/** The types of fields an object kind can hold; kinds that are absent hold any. */
export const typesOfKind: Readonly<Record<string, ReadonlySet<string>>> = {
  event: new Set(['Checkbox', 'Date', 'DateTime', 'LongTextArea', 'Number', 'Text']),
  metadataType: new Set([
    'Checkbox',
    'Date',
    'DateTime',
    'Email',
    'LongTextArea',
    'MetadataRelationship',
    'Number',
    'Percent',
    'Phone',
    'Picklist',
    'Text',
    'TextArea',
    'Url'
  ]),
  setting: new Set([
    'Checkbox',
    'Currency',
    'Date',
    'DateTime',
    'Email',
    'Number',
    'Percent',
    'Phone',
    'Text',
    'TextArea',
    'Url'
  ])
};
