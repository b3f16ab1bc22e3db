/** Rules about list views, compact layouts, validation rules, record types, field sets and search layouts. */
import type { ObjectModel } from '../../project/schema.ts';
import { fieldOf, longTextTypes } from '../../project/schema.ts';
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
      yield* filterLogicProblems(file, root);
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
  if (field?.type === 'Checkbox' && value && !/^[01]$/.test(value.text.trim()))
    yield problemAt(file, value, `the checkbox ${name} is compared with 1 or 0`);
  if (field?.type === 'Checkbox' && !/^(equals|notEqual)$/.test(operation))
    yield problemAt(file, filter, `a checkbox cannot be compared with ${operation}`);
  if (!value || !field?.values || !/^(equals|notEqual|includes|excludes)$/.test(operation)) return;
  for (const one of value.text.trim().split(',')) {
    if (one !== '' && !field.values.includes(one)) yield problemAt(file, value, `${name} has no value ${one}`);
  }
}

/** `1 AND (2 OR 3)`: every filter has its number there, and every number its filter. */
function* filterLogicProblems(file: string, root: XmlElement | undefined): Generator<Problem> {
  const logic = childOf(root, 'booleanFilter');
  if (!logic) return;
  const filters = childrenOf(root, 'filters').length;
  const named = new Set([...logic.text.matchAll(/\d+/g)].map(([number]) => Number(number)));
  const expected = Array.from({ length: filters }, (_, index) => index + 1);
  if (named.size !== filters || expected.some((number) => !named.has(number)))
    yield problemAt(file, logic, `the logic ${logic.text.trim()} does not name each of the ${filters} filters`);
}

export const compactLayouts = referenceRule({
  id: 'compact-layout-fields',
  what: 'A compact layout has over ten fields, a field twice, or a long text.',
  mend: 'List up to ten different fields, none of them a long text.',
  *check(project) {
    for (const { file, object, root } of partsOf(project, 'CompactLayout')) {
      const fields = childrenOf(root, 'fields');
      if (fields.length > mostCompactFields)
        yield problemAt(file, root, `the compact layout has ${fields.length} fields; 10 are possible`);
      const seen = new Set<string>();
      for (const child of fields) {
        const name = child.text.trim();
        if (seen.has(name.toLowerCase())) yield problemAt(file, child, `${name} is listed twice`);
        seen.add(name.toLowerCase());
        if (longTextTypes.has(fieldOf(object, name)?.type ?? ''))
          yield problemAt(file, child, `${name} is a long text; a compact layout cannot show it`);
      }
    }
  }
});

const mostCompactFields = 10;

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
      if (/Fields$/.test(child.name) && longTextTypes.has(fieldOf(object, name)?.type ?? ''))
        yield problemAt(object.file ?? '', child, `${name} is a long text; a search layout cannot show it`);
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

export const viewRules = [listViews, compactLayouts, fieldLists, recordTypes];
