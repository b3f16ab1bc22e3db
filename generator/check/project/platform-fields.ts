/** The fields that the platform adds to every object of a kind. */
import type { FieldModel, ObjectKind } from './schema.ts';

/** A field of the platform's own. */
export function platformField(apiName: string, type: string, more: Partial<FieldModel> = {}): FieldModel {
  return {
    apiName,
    type,
    required: false,
    unique: false,
    externalId: false,
    referenceTo: [],
    restricted: false,
    readOnly: systemFields.has(apiName.toLowerCase()),
    isCustom: false,
    ...more
  };
}

/** Fields that nobody but the platform may write on an ordinary object. */
export const systemFields: ReadonlySet<string> = new Set([
  'createdbyid',
  'createddate',
  'isdeleted',
  'lastmodifiedbyid',
  'lastmodifieddate',
  'lastreferenceddate',
  'lastvieweddate',
  'systemmodstamp',
  'lastactivitydate',
  'replayid',
  'eventuuid'
]);

const user = { referenceTo: ['User'] };

const auditFields: readonly FieldModel[] = [
  platformField('Id', 'Id'),
  platformField('CreatedById', 'Lookup', { ...user, parentRelationship: 'CreatedBy' }),
  platformField('CreatedDate', 'DateTime'),
  platformField('LastModifiedById', 'Lookup', { ...user, parentRelationship: 'LastModifiedBy' }),
  platformField('LastModifiedDate', 'DateTime'),
  platformField('SystemModstamp', 'DateTime'),
  platformField('IsDeleted', 'Checkbox')
];

const recordFields: readonly FieldModel[] = [
  ...auditFields,
  platformField('LastActivityDate', 'Date'),
  platformField('LastReferencedDate', 'DateTime'),
  platformField('LastViewedDate', 'DateTime'),
  platformField('RecordTypeId', 'Lookup', { referenceTo: ['RecordType'], parentRelationship: 'RecordType' })
];

const eventFields: readonly FieldModel[] = [
  platformField('ReplayId', 'Text'),
  platformField('EventUuid', 'Text'),
  platformField('CreatedById', 'Lookup', { ...user, parentRelationship: 'CreatedBy' }),
  platformField('CreatedDate', 'DateTime')
];

const metadataTypeFields: readonly FieldModel[] = [
  platformField('Id', 'Id'),
  ...['DeveloperName', 'MasterLabel', 'Label', 'Language', 'NamespacePrefix', 'QualifiedApiName'].map((name) =>
    platformField(name, 'Text', { readOnly: true })
  ),
  platformField('SystemModstamp', 'DateTime')
];

const settingFields: readonly FieldModel[] = [
  ...auditFields,
  platformField('Name', 'Text'),
  platformField('SetupOwnerId', 'Lookup', {
    referenceTo: ['Organization', 'Profile', 'User'],
    parentRelationship: 'SetupOwner'
  })
];

/** The platform's fields of an object kind; a custom object's Name and Owner depend on its definition. */
export function platformFieldsOf(kind: ObjectKind): readonly FieldModel[] {
  if (kind === 'event') return eventFields;
  if (kind === 'metadataType') return metadataTypeFields;
  if (kind === 'setting') return settingFields;
  return kind === 'custom' ? recordFields : auditFields;
}

/** The child relationships that every custom object has. */
export const commonChildren: ReadonlyMap<string, string> = new Map([
  ['tasks', 'Task'],
  ['events', 'Event'],
  ['openactivities', 'OpenActivity'],
  ['activityhistories', 'ActivityHistory'],
  ['attachments', 'Attachment'],
  ['notes', 'Note'],
  ['notesandattachments', 'NoteAndAttachment'],
  ['contentdocumentlinks', 'ContentDocumentLink'],
  ['processinstances', 'ProcessInstance'],
  ['processsteps', 'ProcessInstanceHistory'],
  ['topicassignments', 'TopicAssignment'],
  ['duplicaterecorditems', 'DuplicateRecordItem'],
  ['feedsubscriptionsforentity', 'EntitySubscription'],
  ['recordactions', 'RecordAction'],
  ['emails', 'EmailMessage']
]);
