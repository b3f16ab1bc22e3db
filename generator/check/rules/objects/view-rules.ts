/** Rules about list views, compact layouts, validation rules, record types, field sets and search layouts. */
import type { ObjectModel } from '../../project/schema.ts';
import { fieldOf } from '../../project/schema.ts';
import type { Project } from '../../project/project.ts';
import type { Component } from '../../project/component.ts';
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';

/** List view columns have names of their own for standard fields, in capitals. */
const standardColumn = /^([A-Z][A-Z0-9_]*|[A-Z0-9_]+\.[A-Z0-9_]+)$/;

/** True when a name means a field of the object: its own, a parent's, or a standard column name. */
export function isColumn(name: string, object: ObjectModel): boolean {
  if (standardColumn.test(name)) return true;
  return fieldOf(object, name.split('.').at(-1) ?? '') !== undefined || name.includes('.');
}

export const listViews = referenceRule({
  id: 'list-view-field',
  what: 'A list view shows or filters by a field that its object does not have, or by a value the picklist does not list.',
  mend: 'Name a field of the object.',
  *check(project) {
    for (const { file, object, root } of partsOf(project, 'ListView')) {
      for (const column of childrenOf(root, 'columns')) {
        if (!isColumn(column.text.trim(), object))
          yield problemAt(file, column, `${object.apiName} has no field ${column.text.trim()}`);
      }
      for (const filter of childrenOf(root, 'filters')) {
        const name = textOf(filter, 'field') ?? '';
        if (!isColumn(name, object))
          yield problemAt(file, childOf(filter, 'field'), `${object.apiName} has no field ${name}`);
        yield* filterValueProblems(file, filter, object, name);
      }
      const columns = childrenOf(root, 'columns').map((column) => column.text.trim());
      if (new Set(columns).size < columns.length) yield problemAt(file, root, 'a column stands twice in the list view');
      if (columns.length > 15)
        yield problemAt(file, root, `the list view has ${columns.length} columns; 15 are possible`);
    }
  }
});

function* filterValueProblems(file: string, filter: XmlElement, object: ObjectModel, name: string): Generator<Problem> {
  const field = fieldOf(object, name);
  const value = childOf(filter, 'value');
  const operation = textOf(filter, 'operation') ?? '';
  if (field && /^(LongTextArea|Html)$/.test(field.type) && operation !== 'contains' && operation !== 'notContain') {
    yield problemAt(
      file,
      childOf(filter, 'field'),
      `${name} is a long text field; it can only be searched with contains`
    );
  }
  if (!value || !field?.values || !/^(equals|notEqual|includes|excludes)$/.test(operation)) return;
  for (const one of value.text.trim().split(',')) {
    if (one !== '' && !field.values.includes(one)) yield problemAt(file, value, `${name} has no value ${one}`);
  }
}

export const fieldLists = referenceRule({
  id: 'object-part-field',
  what: 'A compact layout, field set, validation rule or search layout names a field that its object does not have.',
  mend: 'Name a field of the object.',
  *check(project) {
    const parts: readonly (readonly [string, readonly string[]])[] = [
      ['CompactLayout', ['fields']],
      ['ValidationRule', ['errorDisplayField']],
      ['FieldSet', ['displayedFields', 'availableFields']]
    ];
    for (const [type, names] of parts) {
      for (const { file, object, root } of partsOf(project, type)) {
        for (const child of names.flatMap((name) => childrenOf(root, name))) {
          const name = textOf(child, 'field') ?? child.text.trim();
          if (!name.includes('.') && !fieldOf(object, name))
            yield problemAt(file, child, `${object.apiName} has no field ${name}`);
        }
      }
    }
    yield* searchLayoutProblems(project);
  }
});

function* searchLayoutProblems(project: Project): Generator<Problem> {
  for (const object of project.schema.ownObjects) {
    for (const child of childOf(object.element, 'searchLayouts')?.children ?? []) {
      const name = child.text.trim();
      if (/Fields$/.test(child.name) && !isColumn(name, object))
        yield problemAt(object.file ?? '', child, `${object.apiName} has no field ${name}`);
    }
    const assigned = childOf(object.element, 'compactLayoutAssignment');
    const compact = assigned?.text.trim() ?? 'SYSTEM';
    if (compact !== 'SYSTEM' && !project.component('CompactLayout', `${object.apiName}.${compact}`)) {
      yield problemAt(object.file ?? '', assigned, `${object.apiName} has no compact layout ${compact}`);
    }
  }
}

export const recordTypes = referenceRule({
  id: 'record-type-picklist',
  what: 'A record type lists a picklist or a value that its object does not have.',
  mend: 'Name a picklist field of the object and its values.',
  *check(project) {
    for (const { file, object, root } of partsOf(project, 'RecordType')) {
      for (const list of childrenOf(root, 'picklistValues')) {
        const name = textOf(list, 'picklist') ?? '';
        const field = fieldOf(object, name);
        if (!field) yield problemAt(file, childOf(list, 'picklist'), `${object.apiName} has no field ${name}`);
        for (const value of childrenOf(list, 'values')) {
          const text = decodeURIComponent(textOf(value, 'fullName') ?? '');
          if (field?.values && !field.values.includes(text))
            yield problemAt(file, value, `${name} has no value ${text}`);
        }
      }
    }
  }
});

function partsOf(project: Project, type: string): { file: string; object: ObjectModel; root: Component['root'] }[] {
  return project.componentsOf(type).flatMap(({ file, fullName, root }) => {
    const object = project.schema.object(fullName.split('.')[0] ?? '');
    return object ? [{ file, object, root }] : [];
  });
}

export const viewRules = [listViews, fieldLists, recordTypes];
