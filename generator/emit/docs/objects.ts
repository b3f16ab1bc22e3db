import type { FieldModel, ObjectModel, PackageModel, PlatformEventModel, SourceSpan } from '../../model/types.ts';
import { expandPermissionSets } from '../../plan/permissions.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { page } from './page.ts';
import { fieldMatrix, type Matrix } from './permissions.ts';
import { fieldTypeWords } from './words.ts';

interface Entity {
  readonly label: string;
  readonly apiName: string;
  readonly description: string;
  readonly fields: readonly FieldModel[];
  readonly span: SourceSpan;
}

/** A page of their own for every object, platform event and custom metadata type, and the page that lists them. */
export function emitObjectsPages(model: PackageModel, render: Render): EmittedFile[] {
  const sets = expandPermissionSets(model);
  const chapters = [
    { title: 'Objects', entities: model.objects, factsOf, grantsOf: (object: Entity) => fieldMatrix(object, sets) },
    { title: 'Platform events', entities: model.platformEvents, factsOf: eventFactsOf, grantsOf: () => null },
    { title: 'Custom metadata types', entities: model.metadataTypes, factsOf: () => [], grantsOf: () => null }
  ] as readonly Chapter[];
  const pages = chapters.flatMap(({ entities, factsOf: facts, grantsOf }) =>
    entities.map((entity) => {
      const view = { ...entityView(entity, facts(entity)), grants: grantsOf(entity) };
      return page(`objects/${entity.apiName}`, entity.span.file, view, render, 'object');
    })
  );
  const listed = chapters.filter(({ entities }) => entities.length > 0);
  return [page('objects', 'generator/schema', { chapters: listed }, render), ...pages];
}

interface Chapter {
  readonly title: string;
  readonly entities: readonly Entity[];
  readonly factsOf: (entity: Entity) => readonly string[];
  readonly grantsOf: (entity: Entity) => Matrix | null;
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

function eventFactsOf({ publish }: PlatformEventModel): string[] {
  return [publishWords[publish]];
}

function factsOf(object: ObjectModel): string[] {
  const { nameField } = object;
  const name = nameField.type.kind === 'AutoNumber' ? `numbered \`${nameField.type.format}\`` : 'text';
  return [
    `Name field: ${nameField.label}, ${name}.`,
    sharingWords[object.sharing],
    ...(object.history ? ['The history of fields that say so is tracked.'] : [])
  ];
}

function entityView({ label, apiName, description, fields }: Entity, facts: readonly string[]): object {
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
