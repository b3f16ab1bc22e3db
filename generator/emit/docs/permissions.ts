import type { FieldPermissionModel, ObjectPermissionModel, PermissionSetModel } from '../../model/access.ts';
import { derived } from '../../model/derived.ts';
import type { PackageModel } from '../../model/types.ts';
import { expandPermissionSets } from '../../plan/permissions.ts';
import { schemaConstant, sortedRows } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { page } from './page.ts';

/** A table: permission sets across, what they grant down. */
export interface Matrix {
  readonly title: string;
  readonly description: string;
  /** What a row is about. */
  readonly what: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** Who may do what: every permission set against objects, fields, permissions, classes and the rest. */
export function emitPermissionsPage(model: PackageModel, render: Render): EmittedFile[] {
  const sets = expandPermissionSets(model);
  const matrices = [
    objectMatrix(model, sets),
    eventMatrix(model, sets),
    customPermissionMatrix(model, sets),
    listMatrix('Apex classes', 'Class', 'REST resources, actions of flows and controllers of pages.', sets, 'classes'),
    listMatrix('Custom metadata', 'Type', 'Readable where code respects permissions.', sets, 'metadataTypes'),
    listMatrix('Credentials', 'Principal', 'With which callouts may be made.', sets, 'principals'),
    listMatrix('Tabs', 'Tab', 'Shown in the app.', sets, 'tabs'),
    listMatrix(
      'Permissions of Salesforce',
      'Permission',
      'On the user, apart from the package.',
      sets,
      'userPermissions'
    )
  ].filter(({ rows }) => rows.length > 0);
  const views = sets.map(({ name, label, description }) => ({ name, label, description }));
  return [page('permissions', 'generator/schema/access.ts', { sets: views, matrices }, render)];
}

function objectMatrix(model: PackageModel, sets: readonly PermissionSetModel[]): Matrix {
  const events = new Set(model.platformEvents.map(({ apiName }) => apiName));
  return {
    title: 'Objects',
    description:
      'C create, R read, E edit, D delete, V view all records, M modify all records. Without V a user sees the ' +
      'records that the sharing settings of the org give them.',
    what: 'Object',
    columns: labelsOf(sets),
    rows: rowsOf(sets, ({ objects }) => objects.filter(({ object }) => !events.has(object)), rights)
  };
}

function eventMatrix(model: PackageModel, sets: readonly PermissionSetModel[]): Matrix {
  const events = new Set(model.platformEvents.map(({ apiName }) => apiName));
  return {
    title: 'Platform events',
    description: 'S subscribe, P publish.',
    what: 'Event',
    columns: labelsOf(sets),
    rows: rowsOf(
      sets,
      ({ objects }) => objects.filter(({ object }) => events.has(object)),
      ({ create }) => (create ? 'S P' : 'S')
    )
  };
}

const letters: readonly (readonly [right: Exclude<keyof ObjectPermissionModel, 'object'>, letter: string])[] = [
  ['create', 'C'],
  ['read', 'R'],
  ['edit', 'E'],
  ['delete', 'D'],
  ['viewAll', 'V'],
  ['modifyAll', 'M']
];

function rights(permission: ObjectPermissionModel): string {
  return letters.flatMap(([right, letter]) => (permission[right] ? [letter] : [])).join(' ');
}

function rowsOf(
  sets: readonly PermissionSetModel[],
  permissionsOf: (set: PermissionSetModel) => readonly ObjectPermissionModel[],
  words: (permission: ObjectPermissionModel) => string
): Matrix['rows'] {
  const names = distinct(sets.flatMap((set) => permissionsOf(set).map(({ object }) => object)));
  return names.map((name) => ({
    name,
    cells: sets.map((set) => {
      const permission = permissionsOf(set).find(({ object }) => object === name);
      return permission ? words(permission) : '';
    })
  }));
}

function customPermissionMatrix(model: PackageModel, sets: readonly PermissionSetModel[]): Matrix {
  const definitions = sortedRows(schemaConstant(model, 'customPermissions'));
  return {
    title: 'Custom permissions',
    description: 'What a user may do. Apex and pages both ask for them.',
    what: 'Permission',
    columns: ['What it allows', ...labelsOf(sets)],
    rows: definitions.map(([name, { description }]) => ({
      name,
      cells: [description, ...sets.map(({ customPermissions }) => (customPermissions.includes(name) ? 'yes' : ''))]
    }))
  };
}

/** Who may read and edit the fields of an object. */
export function fieldMatrix(
  { apiName: object }: { readonly apiName: string },
  sets: readonly PermissionSetModel[]
): Matrix {
  const granted = sets.map((set) => fieldsByObject(set).get(object) ?? new Map<string, FieldPermissionModel>());
  return {
    title: 'Who may read and edit',
    description:
      'R read, E read and edit. Required fields are not listed: they follow the object, and Salesforce takes no ' +
      'permission on them.',
    what: 'Field',
    columns: labelsOf(sets),
    rows: distinct(granted.flatMap((fields) => [...fields.keys()])).map((name) => ({
      name,
      cells: granted.map((fields) => {
        const permission = fields.get(name);
        return permission ? (permission.editable ? 'E' : 'R') : '';
      })
    }))
  };
}

/** What a permission set grants of each object, by the name of the field without that of the object. */
const fieldsByObject = derived(({ fields }: PermissionSetModel) => {
  const objects = new Map<string, Map<string, FieldPermissionModel>>();
  for (const permission of fields) {
    const [object = '', field = ''] = permission.field.split('.');
    const known = objects.get(object) ?? new Map<string, FieldPermissionModel>();
    objects.set(object, known.set(field, permission));
  }
  return objects;
});

type NameList = 'classes' | 'metadataTypes' | 'principals' | 'tabs' | 'userPermissions';

function listMatrix(
  title: string,
  what: string,
  description: string,
  sets: readonly PermissionSetModel[],
  list: NameList
): Matrix {
  return {
    title,
    what,
    description,
    columns: labelsOf(sets),
    rows: distinct(sets.flatMap((set) => set[list])).map((name) => ({
      name,
      cells: sets.map((set) => (set[list].includes(name) ? 'yes' : ''))
    }))
  };
}

function labelsOf(sets: readonly PermissionSetModel[]): string[] {
  return sets.map(({ label }) => label.replace(/^Dograh /, ''));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
