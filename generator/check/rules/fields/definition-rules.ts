/** Rules about one field's own definition. */
import { fieldsOf } from './own-fields.ts';
import { childOf, isTrue, numberOf, textOf } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { defaults } from './default-rules.ts';
import { elementsOfTypes, fieldTypeFacts, typesOfKind } from './field-types.ts';

export const typeGiven = referenceRule({
  id: 'field-type-missing',
  what: 'A custom field has no <type>, or no <label>.',
  mend: 'Add the element.',
  *check(project) {
    for (const { field, element, file } of fieldsOf(project)) {
      if (!field.isCustom) continue;
      for (const name of ['type', 'label']) {
        if (!textOf(element, name)) yield problemAt(file, element, `${field.apiName} has no <${name}>`);
      }
    }
  }
});

export const customSuffix = referenceRule({
  id: 'field-name-suffix',
  what: 'A custom field’s name does not end in __c.',
  mend: 'End the name of the field and of its file in __c.',
  *check(project) {
    for (const { object, field, element, file } of fieldsOf(project)) {
      const known = object.kind === 'standard' && /^[A-Z][A-Za-z0-9]*$/.test(field.apiName);
      if (!field.isCustom && !known)
        yield problemAt(file, childOf(element, 'fullName'), `${field.apiName} does not end in __c`);
    }
  }
});

export const neededElements = referenceRule({
  id: 'field-element-missing',
  what: 'A field lacks an element that its type requires.',
  mend: 'Add the element; the message names it.',
  *check(project) {
    for (const { field, element, file } of fieldsOf(project)) {
      const isFormula = field.formula !== undefined;
      const all = fieldTypeFacts[field.type]?.needs ?? [];
      const needs = isFormula ? all.filter((name) => /^(precision|scale)$/.test(name)) : all;
      for (const name of needs) {
        if (!childOf(element, name))
          yield problemAt(file, element, `a ${field.type} field needs <${name}>; ${field.apiName} has none`);
      }
    }
  }
});

export const foreignElements = referenceRule({
  id: 'field-element-foreign',
  what: 'A field has an element that its type does not have.',
  mend: 'Remove the element or change the type.',
  *check(project) {
    for (const { field, element, file } of fieldsOf(project)) {
      for (const child of element.children) {
        const types = elementsOfTypes[child.name];
        if (field.type !== 'Unknown' && types && !types.has(field.type)) {
          yield problemAt(file, child, `a ${field.type} field has no <${child.name}>`);
        }
        if (field.formula !== undefined && child.name === 'defaultValue')
          yield problemAt(file, child, 'a formula field has no <defaultValue>');
      }
    }
  }
});

export const sizes = referenceRule({
  id: 'field-size',
  what: 'A length, precision, scale or number of lines is outside what the type allows.',
  mend: 'Choose a value in the range that the message names.',
  *check(project) {
    for (const { field, element, file } of fieldsOf(project)) {
      const facts = fieldTypeFacts[field.type];
      for (const name of ['length', 'visibleLines'] as const) {
        const value = numberOf(element, name);
        const range = facts?.[name];
        if (value !== undefined && range && (value < range.least || value > range.most || !Number.isInteger(value))) {
          yield problemAt(
            file,
            childOf(element, name),
            `<${name}> of a ${field.type} field is between ${range.least} and ${range.most}, not ${value}`
          );
        }
      }
      const precision = numberOf(element, 'precision');
      const scale = numberOf(element, 'scale') ?? 0;
      if (precision !== undefined && (precision < 1 || precision > 18)) {
        yield problemAt(file, childOf(element, 'precision'), `<precision> is between 1 and 18, not ${precision}`);
      }
      if (precision !== undefined && (scale < 0 || scale > precision)) {
        yield problemAt(
          file,
          childOf(element, 'scale'),
          `<scale> is ${scale}, but only ${precision} digits are kept in all`
        );
      }
    }
  }
});

export const traits = referenceRule({
  id: 'field-trait',
  what: 'A field is required, unique or an external id, and its type cannot be that.',
  mend: 'Remove the trait or choose a type that can have it (Text, Number, Email).',
  *check(project) {
    for (const { object, field, element, file } of fieldsOf(project)) {
      const facts = fieldTypeFacts[field.type];
      const isRecord = object.kind === 'custom' || object.kind === 'standard';
      if (!facts) continue;
      const plain = field.formula === undefined;
      if (isTrue(element, 'required') && isRecord && (!facts.canBeRequired || !plain)) {
        yield problemAt(
          file,
          childOf(element, 'required'),
          `a ${plain ? field.type : 'formula'} field cannot be required`
        );
      }
      if (field.unique && isRecord && (!facts.canBeUnique || !plain)) {
        yield problemAt(file, childOf(element, 'unique'), `a ${field.type} field cannot be unique`);
      }
      if (field.externalId && (!isRecord || !facts.canBeExternalId || !plain)) {
        yield problemAt(
          file,
          childOf(element, 'externalId'),
          `${isRecord ? `a ${field.type} field` : `a field of ${object.apiName}`} cannot be an external id`
        );
      }
      if (field.unique && object.kind === 'event') {
        yield problemAt(file, childOf(element, 'unique'), 'a field of a platform event cannot be unique');
      }
      if (childOf(element, 'caseSensitive') && !field.unique && !field.externalId) {
        yield problemAt(file, childOf(element, 'caseSensitive'), '<caseSensitive> goes only with <unique>');
      }
    }
  }
});

export const typeFitsObject = referenceRule({
  id: 'field-type-for-object',
  what: 'The kind of object cannot hold a field of this type.',
  mend: 'Use one of the types that the message lists.',
  *check(project) {
    for (const { object, field, element, file } of fieldsOf(project)) {
      const types = typesOfKind[object.kind];
      if (
        field.isCustom &&
        types &&
        field.type !== 'Unknown' &&
        (!types.has(field.type) || field.formula !== undefined)
      ) {
        yield problemAt(
          file,
          childOf(element, 'type'),
          `${object.apiName} cannot hold a ${field.type} field; possible are ${[...types].join(', ')}`
        );
      }
      if (childOf(element, 'fieldManageability') && object.kind !== 'metadataType') {
        yield problemAt(
          file,
          childOf(element, 'fieldManageability'),
          '<fieldManageability> is for custom metadata types only'
        );
      }
    }
  }
});

export const autoNumbers = referenceRule({
  id: 'auto-number-format',
  what: 'The display format of an auto number has no counter, or is longer than 30 characters.',
  mend: 'Write a counter such as {0000} into the format.',
  *check(project) {
    for (const { element, file } of fieldsOf(project, { withNames: true })) {
      const format = childOf(element, 'displayFormat');
      if (format && (!/\{0+\}/.test(format.text) || format.text.trim().length > 30)) {
        yield problemAt(file, format, `"${format.text.trim()}" is no auto number format`);
      }
    }
  }
});

export const definitionRules = [
  typeGiven,
  customSuffix,
  neededElements,
  foreignElements,
  sizes,
  traits,
  typeFitsObject,
  defaults,
  autoNumbers
];
