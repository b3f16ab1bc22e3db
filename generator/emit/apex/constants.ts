import { constantOf } from '../../model/naming.ts';
import type { ConstantModel, EnumValue, Literal, PackageModel } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { apexClassFiles } from './class-file.ts';
import { policyViews } from './policies.ts';

/** Emits `DograhConstants`: every word, rank, name and policy of the schema, for all other classes to use; and its test. */
export function emitConstants(model: PackageModel, render: Render): EmittedFile[] {
  const view = {
    enums: enumViews(model),
    events: withLast(
      model.inboundEvents.map(({ eventType, description }) => ({
        name: `EVENT_${constantOf(eventType)}`,
        value: eventType,
        description
      }))
    ),
    ranks: tables(model, 'number'),
    words: tables(model, 'string'),
    policies: policyViews(model),
    permissions: permissionViews(model)
  };
  const content = render('apex-parts/DograhConstants.cls', view);
  const { apiVersion } = model.package;
  return [
    ...apexClassFiles('common', 'DograhConstants', content, apiVersion),
    ...apexClassFiles(
      'common',
      'DograhConstantValuesTest',
      render('apex-parts/DograhConstantValuesTest.cls', view),
      apiVersion
    )
  ];
}

/** Marks the last of a list, since a template cannot know it. */
export function withLast<Item extends object>(items: readonly Item[]): (Item & { last: boolean })[] {
  return items.map((item, index) => ({ ...item, last: index === items.length - 1 }));
}

/** Closed lists of words, by the name of their type: those of picklists and those that only events use. */
function enumViews(model: PackageModel): object[] {
  const enums = new Map<string, readonly EnumValue[]>();
  const fields = [...model.objects, ...model.platformEvents, ...model.metadataTypes].flatMap(({ fields }) => fields);
  for (const { type, property } of fields) {
    if (type.kind === 'Picklist') {
      enums.set(type.enumName === '' ? property : type.enumName, type.values);
    }
  }
  for (const { type } of model.inboundEvents.flatMap(({ envelope }) => envelope)) {
    if (type.kind === 'enum') {
      enums.set(type.name, type.values);
    }
  }
  return [...enums]
    .sort(([first], [second]) => compare(first, second))
    .map(([enumName, values]) => ({
      values: values.map(({ value, label, description }) => ({
        name: `${constantOf(enumName)}_${constantOf(value)}`,
        value,
        description: description === '' ? `${label}.` : description
      }))
    }));
}

/** Tables of the data itself: words of objects and events with their rank or with another word. */
function tables(model: PackageModel, valueType: 'number' | 'string'): object[] {
  return Object.values(model.constants)
    .filter((constant) => isAboutData(constant) && isTable(constant.value, valueType))
    .sort((first, second) => compare(first.name, second.name))
    .map(({ name, description, value }) => ({
      name: constantOf(name),
      description,
      entries: withLast(Object.entries(value as object).map(([key, entry]) => ({ key, value: entry as Literal })))
    }));
}

function isAboutData(constant: ConstantModel): boolean {
  return /\/schema\/(?:objects|inbound)\//.test(constant.span.file);
}

/** A flat object whose values are all of one kind. */
function isTable(value: Literal, valueType: 'number' | 'string'): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => typeof entry === valueType)
  );
}

interface PermissionSetDefinition {
  readonly label: string;
  readonly customPermissions: readonly string[];
}

function permissionViews(model: PackageModel): object[] {
  const definitions = table<{ readonly description: string }>(model, 'customPermissions');
  const permissionSets = Object.values(table<PermissionSetDefinition>(model, 'permissionSets'));
  return withLast(
    Object.entries(definitions).map(([permission, { description }]) => ({
      name: `PERMISSION_${constantOf(permission.replace(/^Dograh_/, ''))}`,
      value: permission,
      description,
      permissionSets: withLast(
        permissionSets
          .filter(({ customPermissions }) => customPermissions.includes(permission))
          .map(({ label }) => ({ label }))
      )
    }))
  );
}

/** A constant whose shape the schema's own vocabulary has checked. */
function table<Entry>(model: PackageModel, name: string): { readonly [key: string]: Entry } {
  return (model.constants[name]?.value ?? {}) as unknown as { readonly [key: string]: Entry };
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
