/** Rules about lookups and master-detail fields. */
import { childOf, childrenOf, textOf } from '../../xml/element.ts';
import { pathProblems } from '../formula/problems.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { fieldsOf, type OwnField } from './own-fields.ts';

/** Objects a custom metadata type may point to although they hold no records. */
const definitionObjects: ReadonlySet<string> = new Set(['EntityDefinition', 'FieldDefinition', 'EntityParticle']);

export const targets = referenceRule({
  id: 'lookup-target',
  what: 'A relationship points to an object that does not exist or cannot be pointed to.',
  mend: 'Name an existing object that holds records.',
  *check(project) {
    for (const { field, element, file } of fieldsOf(project)) {
      for (const target of field.referenceTo) {
        const place = childOf(element, 'referenceTo');
        const object = project.schema.object(target);
        if (definitionObjects.has(target) && field.type === 'MetadataRelationship') continue;
        if (!object) yield problemAt(file, place, `there is no object ${target}`);
        else if (object.kind === 'event')
          yield problemAt(file, place, `${target} is a platform event; nothing can point to it`);
        else if ((object.kind === 'metadataType') !== (field.type === 'MetadataRelationship')) {
          yield problemAt(file, place, `a ${field.type} field cannot point to ${target}`);
        }
      }
    }
  }
});

export const relationshipNames = referenceRule({
  id: 'relationship-name',
  what: 'Two relationships to the same parent have the same name, or the name is not legal.',
  mend: 'Give each relationship to a parent its own name of letters, digits and single underscores.',
  *check(project) {
    const seen = new Map<string, OwnField>();
    for (const own of fieldsOf(project)) {
      const { object, field, element, file } = own;
      const name = textOf(element, 'relationshipName');
      if (name === undefined) continue;
      const place = childOf(element, 'relationshipName');
      if (!/^[A-Za-z](_?[A-Za-z0-9])*$/.test(name) || name.length > 40) {
        yield problemAt(file, place, `"${name}" is no legal relationship name`);
      }
      for (const parent of field.referenceTo) {
        const key = `${parent}.${name}`.toLowerCase();
        const other = seen.get(key);
        if (other)
          yield problemAt(
            file,
            place,
            `${parent} already has the relationship ${name}, from ${other.object.apiName}.${other.field.apiName}`
          );
        else seen.set(key, { ...own, object });
      }
    }
  }
});

export const requiredLookups = referenceRule({
  id: 'lookup-delete',
  what: 'A required lookup is to be emptied when its parent is deleted, or a lookup is to delete its children.',
  mend: 'Use <deleteConstraint>Restrict</deleteConstraint>, or make the lookup optional.',
  *check(project) {
    for (const { field, element, file } of fieldsOf(project)) {
      if (textOf(element, 'deleteConstraint') === 'Cascade')
        yield problemAt(
          file,
          childOf(element, 'deleteConstraint'),
          'lookups delete their children only in orgs where Salesforce has switched that on'
        );
      if (field.type === 'Lookup' && field.required && textOf(element, 'deleteConstraint') === 'SetNull') {
        yield problemAt(
          file,
          childOf(element, 'deleteConstraint'),
          `${field.apiName} is required and cannot be set to null`
        );
      }
    }
  }
});

export const masterDetails = referenceRule({
  id: 'master-detail-sharing',
  what: 'Sharing “controlled by parent” and a master-detail field do not go together as they should, or there are more than two.',
  mend: 'An object with a master-detail field is ControlledByParent, any other is not.',
  *check(project) {
    for (const object of project.schema.ownObjects) {
      if (object.kind !== 'custom' || object.file === undefined) continue;
      const sharing = childOf(object.element, 'sharingModel');
      const details = [...object.fields.values()].filter((field) => field.type === 'MasterDetail');
      if (details.length > 2)
        yield problemAt(
          object.file,
          object.element,
          `${object.apiName} has ${details.length} master-detail fields; two are possible`
        );
      if (sharing && (sharing.text.trim() === 'ControlledByParent') !== details.length > 0) {
        yield problemAt(
          object.file,
          sharing,
          `${object.apiName} has ${details.length} master-detail fields and the sharing model ${sharing.text.trim()}`
        );
      }
      for (const detail of details) {
        const order = childOf(detail.element, 'relationshipOrder');
        if (order && !/^[01]$/.test(order.text.trim()))
          yield problemAt(
            detail.file ?? object.file,
            order,
            'the first master-detail field has the order 0, the second 1'
          );
        if (detail.referenceTo.includes('User'))
          yield problemAt(detail.file ?? object.file, detail.element, 'a master-detail field cannot point to User');
      }
    }
  }
});

export const lookupFilters = referenceRule({
  id: 'lookup-filter',
  what: 'The filter of a lookup reads a field that does not exist.',
  mend: 'Name fields of the looked-up object as Object.Field, fields of the own object as $Source.Field.',
  *check(project) {
    for (const { object, element, file } of fieldsOf(project)) {
      const items = childrenOf(childOf(element, 'lookupFilter'), 'filterItems');
      for (const named of items.flatMap((item) => [...childrenOf(item, 'field'), ...childrenOf(item, 'valueField')])) {
        const [first = '', ...path] = named.text.trim().split('.');
        const owner = first === '$Source' ? object : project.schema.object(first);
        if (first.startsWith('$') && first !== '$Source') continue;
        if (!owner) yield problemAt(file, named, `there is no object ${first}`);
        else for (const message of pathProblems(path, owner, project)) yield problemAt(file, named, message);
      }
    }
  }
});

export const relationshipRules = [targets, relationshipNames, requiredLookups, masterDetails, lookupFilters];
