import type { ObjectModel, PackageModel } from '../../model/types.ts';
import { fieldByMember, isRequiredBySalesforce, isWritable, objectByApiName } from '../../plan/fields.ts';
import { schemaConstant, sortedRows, type PresentationDefinition } from '../../plan/schema-constants.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { metadataFile, xmlBoolean } from './files.ts';
import { columnName } from './list-views.ts';

interface LayoutItem {
  readonly behavior: 'Edit' | 'Required' | 'Readonly';
  readonly field: string;
}

interface LayoutSection {
  readonly label: string;
  readonly customLabel: string;
  readonly columns: readonly { readonly items: readonly LayoutItem[] }[];
  readonly style: string;
}

const standardItems: Readonly<Record<string, LayoutItem>> = {
  owner: { behavior: 'Edit', field: 'OwnerId' },
  createdDate: { behavior: 'Readonly', field: 'CreatedById' },
  lastModifiedDate: { behavior: 'Readonly', field: 'LastModifiedById' }
};

/** Page layouts: the sections of the schema, then whatever members they leave out, then what Salesforce keeps. */
export function emitLayouts(model: PackageModel, render: Render): EmittedFile[] {
  return sortedRows(schemaConstant(model, 'presentations')).map(([apiName, presentation]) => {
    const object = objectByApiName(model, apiName);
    // The name that Salesforce gives the first layout of an object, so that ours takes its place.
    return metadataFile(render, 'layout', `layouts/${apiName}-${object.label} Layout.layout`, {
      sections: sectionsOf(object, presentation),
      relatedLists: presentation.relatedLists.map(({ of, by, columns }) => {
        const child = objectByApiName(model, of);
        return {
          relatedList: `${of}.${fieldByMember(child, by).apiName}`,
          fields: columns.map((column) => columnName(child, column))
        };
      })
    });
  });
}

function sectionsOf(object: ObjectModel, presentation: PresentationDefinition): LayoutSection[] {
  const named = new Set(presentation.sections.flatMap(({ members }) => members));
  const rest = object.fields.map(({ property }) => property).filter((member) => !named.has(member));
  const forgotten = [...(named.has('name') ? [] : ['name']), ...rest];
  return [
    ...presentation.sections.map(({ label, members }) => section(object, label, members, true)),
    ...(forgotten.length > 0 ? [section(object, 'More', forgotten, true)] : []),
    section(object, 'System Information', ['createdDate', 'owner', 'lastModifiedDate'], false)
  ];
}

/** Long texts need the whole width; everything else stands in two columns. */
function section(object: ObjectModel, label: string, members: readonly string[], customLabel: boolean): LayoutSection {
  const items = members.map((member) => itemOf(object, member));
  const wide = members.some((member) => isLong(object, member));
  const half = Math.ceil(items.length / 2);
  return {
    label,
    customLabel: xmlBoolean(customLabel),
    columns: wide ? [{ items }] : [{ items: items.slice(0, half) }, { items: items.slice(half) }],
    style: wide ? 'OneColumn' : 'TwoColumnsTopToBottom'
  };
}

function isLong(object: ObjectModel, member: string): boolean {
  return object.fields.some(({ property, type }) => property === member && type.kind === 'LongText');
}

function itemOf(object: ObjectModel, member: string): LayoutItem {
  if (member === 'name') {
    return { behavior: object.nameField.type.kind === 'AutoNumber' ? 'Readonly' : 'Required', field: 'Name' };
  }
  const standard = standardItems[member];
  if (standard) {
    return standard;
  }
  const field = fieldByMember(object, member);
  const behavior = isRequiredBySalesforce(field) ? 'Required' : isWritable(field) ? 'Edit' : 'Readonly';
  return { behavior, field: field.apiName };
}
