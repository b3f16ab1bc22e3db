import type { PackageModel } from '../../model/types.ts';
import { fieldByMember, objectByApiName } from '../../plan/fields.ts';
import { relationshipNameOf } from '../../plan/relationships.ts';
import type { PartDefinition } from '../../plan/schema-constants.ts';
import { columnName } from './list-views.ts';

export interface PageProperty {
  readonly name: string;
  readonly value: string;
  /** Instead of `value`, for properties that hold a list. */
  readonly values: readonly string[] | null;
  /** The property belongs to the frame around the component. */
  readonly decorator: boolean;
}

export interface PageItem {
  readonly component: string;
  readonly identifier: string;
  readonly properties: readonly PageProperty[];
  /** Merge field of the custom permission that a user needs to see it. */
  readonly permission: string | null;
}

/** Gives every component of a page an identifier of its own. */
export class Identifiers {
  readonly #counts = new Map<string, number>();

  next(component: string): string {
    const base = component.replace(/[^A-Za-z0-9]+/g, '_');
    const count = (this.#counts.get(base) ?? 0) + 1;
    this.#counts.set(base, count);
    return count === 1 ? base : `${base}${String(count)}`;
  }
}

/** One component of a page, as Salesforce writes it. `parent` is the object of a record page, null on other pages. */
export function itemOf(
  model: PackageModel,
  part: PartDefinition,
  parent: string | null,
  identifiers: Identifiers
): PageItem {
  if ('component' in part) {
    return {
      component: part.component,
      identifier: identifiers.next(part.component),
      properties: propertiesOf(part.properties ?? {}),
      permission: part.permission === undefined ? null : permissionReference(part.permission)
    };
  }
  if ('listView' in part) {
    const component = 'flexipage:filterListCard';
    const properties = propertiesOf({ entityName: part.of, filterName: part.listView, pageSize: part.records });
    const permission = part.permission === undefined ? null : permissionReference(part.permission);
    return { component, identifier: identifiers.next(component), properties, permission };
  }
  return relatedList(model, part, parent, identifiers);
}

/** Properties in the order in which Salesforce keeps them. */
export function propertiesOf(values: { readonly [name: string]: string | number | boolean }): PageProperty[] {
  return Object.entries(values)
    .map(([name, value]) => ({ name, value: String(value), values: null, decorator: false }))
    .sort(byName);
}

export function permissionReference(permission: string): string {
  return `{!$Permission.CustomPermission.${permission}}`;
}

function relatedList(
  model: PackageModel,
  part: Extract<PartDefinition, { relatedList: unknown }>,
  parent: string | null,
  identifiers: Identifiers
): PageItem {
  const { of, by, columns } = part.relatedList;
  const child = objectByApiName(model, of);
  const component = 'lst:dynamicRelatedList';
  if (parent === null) {
    throw new Error(`A related list of ${of} stands on a page that shows no record`);
  }
  return {
    component,
    identifier: identifiers.next(component),
    permission: null,
    properties: [
      ...propertiesOf({
        maxRecordsToDisplay: part.records,
        parentFieldApiName: `${parent}.Id`,
        relatedListApiName: `${relationshipNameOf(child, fieldByMember(child, by))}__r`,
        relatedListDisplayType: 'ADVGRID',
        relatedListLabel: child.pluralLabel,
        showActionBar: true,
        sortFieldAlias: '__DEFAULT__',
        sortFieldOrder: 'Default'
      }),
      {
        name: 'relatedListFieldAliases',
        value: '',
        values: columns.map((column) => columnName(child, column)),
        decorator: false
      }
    ].sort(byName)
  };
}

function byName(left: PageProperty, right: PageProperty): number {
  return left.name < right.name ? -1 : 1;
}
