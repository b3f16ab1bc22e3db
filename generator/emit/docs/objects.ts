import type { EnumValue, FieldModel, ObjectModel, PackageModel } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { page } from './page.ts';
import { fieldTypeWords } from './words.ts';

interface EntityView {
  readonly label: string;
  readonly apiName: string;
  readonly description: string;
  readonly facts: readonly string[];
  readonly fields: readonly object[];
  readonly picklists: readonly { readonly label: string; readonly values: readonly EnumValue[] }[];
}

interface Entity {
  readonly label: string;
  readonly apiName: string;
  readonly description: string;
  readonly fields: readonly FieldModel[];
}

/** Objects, platform events and custom metadata types with their fields. */
export function emitObjectsPage(model: PackageModel, render: Render): EmittedFile[] {
  const chapters = [
    { title: 'Objects', entities: model.objects.map((object) => entityView(object, factsOf(object))) },
    {
      title: 'Platform events',
      entities: model.platformEvents.map((event) => entityView(event, [publishWords[event.publish]]))
    },
    { title: 'Custom metadata types', entities: model.metadataTypes.map((type) => entityView(type, [])) }
  ].filter(({ entities }) => entities.length > 0);
  return [page('objects', 'generator/schema', { chapters }, render)];
}

const publishWords = {
  PublishAfterCommit: 'Published only when the transaction succeeds.',
  PublishImmediately: 'Published at once, whatever becomes of the transaction.'
} as const;

const sharingWords = {
  Private: 'Records are private to their owner, unless a permission set or sharing rule opens them.',
  Read: 'Every user with access to the object may read all records.',
  ReadWrite: 'Every user with access to the object may read and edit all records.'
} as const;

function factsOf(object: ObjectModel): string[] {
  const { nameField } = object;
  const name = nameField.type.kind === 'AutoNumber' ? `numbered \`${nameField.type.format}\`` : 'text';
  return [
    `Name field: ${nameField.label}, ${name}.`,
    sharingWords[object.sharing],
    ...(object.history ? ['The history of fields that say so is tracked.'] : [])
  ];
}

function entityView({ label, apiName, description, fields }: Entity, facts: readonly string[]): EntityView {
  return {
    label,
    apiName,
    description,
    facts,
    fields: fields.map(fieldView),
    picklists: fields.flatMap(({ label: name, type }) =>
      type.kind === 'Picklist' && type.values.length > 0 ? [{ label: name, values: type.values }] : []
    )
  };
}

function fieldView(field: FieldModel): object {
  const marks = [
    ...(field.required ? ['Required.'] : []),
    ...(field.sensitive ? ['Sensitive.'] : []),
    ...(field.trackHistory ? ['Tracked.'] : [])
  ];
  return {
    label: field.label,
    apiName: field.apiName,
    type: fieldTypeWords(field.type),
    filledBy: field.carriedBy.map((event) => `\`${event}\``).join(', '),
    description: [field.description, ...marks].join(' ')
  };
}
