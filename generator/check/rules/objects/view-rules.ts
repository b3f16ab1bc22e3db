/** Rules about list views, compact layouts, validation rules, record types, field sets and search layouts. */
import type { ObjectModel } from '../../project/schema.ts';
import { fieldOf, longTextTypes } from '../../project/schema.ts';
import type { Project } from '../../project/project.ts';
import type { Component } from '../../project/component.ts';
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { isRecordColumn } from './columns.ts';
import { filterProblem, isRecordScope, logicProblem } from './list-filters.ts';

/** List view columns of standard objects have names of their own for standard fields, in capitals. */
const standardColumn = /^([A-Z][A-Z0-9_]*|[A-Z0-9_]+\.[A-Z0-9_]+)$/;

/** True when a name means a field of the object: its own, a parent's, or a standard column name. */
export function isColumn(name: string, object: ObjectModel): boolean {
  if (object.kind === 'custom') return isRecordColumn(name, object) || name === 'Name';
  if (standardColumn.test(name)) return true;
  return fieldOf(object, name.split('.').at(-1) ?? '') !== undefined || name.includes('.');
}

export const listViews = referenceRule({
  id: 'list-view-field',
  what: 'A list view shows or filters by a field that its object does not have, compares it as lists cannot, or is for people the package does not know.',
  mend: 'Name a field of the object, an operator and a value of its type, and a scope that lists have.',
  *check(project) {
    for (const { file, object, root } of partsOf(project, 'ListView')) {
      for (const column of childrenOf(root, 'columns')) {
        if (!isColumn(column.text.trim(), object))
          yield problemAt(file, column, `${object.apiName} has no field ${column.text.trim()}`);
      }
      yield* filterProblems(file, root, object);
      yield* audienceProblems(project, file, root, object);
      const columns = childrenOf(root, 'columns').map((column) => column.text.trim());
      if (new Set(columns).size < columns.length) yield problemAt(file, root, 'a column stands twice in the list view');
      if (columns.length > 15)
        yield problemAt(file, root, `the list view has ${columns.length} columns; 15 are possible`);
    }
  }
});

function* filterProblems(file: string, root: XmlElement | undefined, object: ObjectModel): Generator<Problem> {
  for (const filter of childrenOf(root, 'filters')) {
    const named = childOf(filter, 'field');
    const name = named?.text.trim() ?? '';
    if (!isColumn(name, object)) yield problemAt(file, named, `${object.apiName} has no field ${name}`);
    const field = fieldOf(object, name);
    const value = childOf(filter, 'value');
    const problem = field ? filterProblem(field, textOf(filter, 'operation') ?? '', value?.text.trim()) : undefined;
    if (problem !== undefined) yield problemAt(file, value ?? filter, problem);
  }
  const logic = childOf(root, 'booleanFilter');
  const problem = logic ? logicProblem(logic.text.trim(), childrenOf(root, 'filters').length) : undefined;
  if (problem !== undefined) yield problemAt(file, logic, problem);
}

/** Whose records are listed, and who sees the list. */
function* audienceProblems(
  project: Project,
  file: string,
  root: XmlElement | undefined,
  object: ObjectModel
): Generator<Problem> {
  const scope = childOf(root, 'filterScope');
  const queue = childOf(root, 'queue');
  if (scope && object.kind === 'custom' && !isRecordScope(scope.text.trim()))
    yield problemAt(file, scope, `lists of custom objects have no scope ${scope.text.trim()}`);
  if (scope?.text.trim() === 'Queue' && !queue) yield problemAt(file, scope, 'the scope Queue needs <queue>');
  const readers: readonly (readonly [string, string])[] = [
    ['role', 'Role'],
    ['roleAndSubordinates', 'Role'],
    ['roleAndSubordinatesInternal', 'Role'],
    ['group', 'Group']
  ];
  for (const [element, type] of readers) {
    for (const reader of childrenOf(childOf(root, 'sharedTo'), element))
      if (!project.component(type, reader.text.trim()))
        yield problemAt(file, reader, `the package has no ${type.toLowerCase()} ${reader.text.trim()}`);
  }
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
    const seen = new Set<string>();
    for (const child of childOf(object.element, 'searchLayouts')?.children ?? []) {
      const name = child.text.trim();
      const key = `${child.name} ${name}`.toLowerCase();
      if (seen.has(key)) yield problemAt(object.file ?? '', child, `${name} stands twice in <${child.name}>`);
      seen.add(key);
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
