/** Rules about picklist values, formulas, summaries and counts of fields. */
import { fieldOf, type ObjectModel } from '../../project/schema.ts';
import { childOf, childrenOf, isTrue, textOf } from '../../xml/element.ts';
import { formulaProblems } from '../formula/problems.ts';
import { formulaTypeOf } from '../formula/types.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { fieldsOf } from './own-fields.ts';

export const picklists = referenceRule({
  id: 'picklist-values',
  what: 'A picklist has no values, the same value twice, two defaults, or a value that is too long.',
  mend: 'List each value once, with at most one default and at most 255 characters.',
  *check(project) {
    for (const { object, field, element, file } of fieldsOf(project)) {
      const set = childOf(element, 'valueSet');
      const definition = childOf(set, 'valueSetDefinition');
      if (!set) continue;
      if (!definition && !childOf(set, 'valueSetName'))
        yield problemAt(file, set, `${field.apiName} has neither values nor a global value set`);
      const name = textOf(set, 'valueSetName');
      if (name !== undefined && !project.component('GlobalValueSet', name))
        yield problemAt(file, childOf(set, 'valueSetName'), `there is no global value set ${name}`);
      const controlling = childOf(set, 'controllingField');
      const controller = fieldOf(object, controlling?.text.trim() ?? '');
      if (controlling && !/^(Picklist|Checkbox)$/.test(controller?.type ?? ''))
        yield problemAt(
          file,
          controlling,
          `${controlling.text.trim()} is no picklist or checkbox of ${object.apiName}`
        );
      const values = childrenOf(definition, 'value');
      if (definition && values.length === 0) yield problemAt(file, definition, `${field.apiName} has no values`);
      const seen = new Set<string>();
      for (const value of values) {
        const text = textOf(value, 'fullName') ?? '';
        if (!textOf(value, 'label')) yield problemAt(file, value, `the value ${text} has no <label>`);
        if (seen.has(text.toLowerCase())) yield problemAt(file, value, `the value ${text} is listed twice`);
        if (text.length > 255 || text === '') yield problemAt(file, value, 'a picklist value has 1 to 255 characters');
        seen.add(text.toLowerCase());
      }
      const second = values.filter((value) => isTrue(value, 'default'))[1];
      if (second) yield problemAt(file, second, `${field.apiName} has more than one default value`);
    }
  }
});

const longestFormula = 3900;

export const formulas = referenceRule({
  id: 'formula-reference',
  what: 'A formula names a field or function that does not exist, reads a field as its kind does not allow, mixes types, asks a picklist for a value it does not have, or is not closed.',
  mend: 'Correct the formula.',
  *check(project) {
    for (const { object, field, element, file } of fieldsOf(project)) {
      if (field.formula === undefined) continue;
      for (const message of formulaProblems(field.formula, object, project, formulaTypeOf(field.type)))
        yield problemAt(file, childOf(element, 'formula'), message);
      if (new RegExp(`(?<![\\w.])${field.apiName}\\b`, 'i').test(field.formula))
        yield problemAt(file, childOf(element, 'formula'), `the formula of ${field.apiName} reads itself`);
      if (field.formula.length > longestFormula)
        yield problemAt(
          file,
          childOf(element, 'formula'),
          `the formula has ${field.formula.length} characters; 3,900 are possible`
        );
    }
    for (const { fullName, root, file } of project.componentsOf('ValidationRule')) {
      const object = project.schema.object(fullName.split('.')[0] ?? '');
      const formula = childOf(root, 'errorConditionFormula');
      if (object && formula)
        for (const message of formulaProblems(formula.text, object, project, 'Boolean'))
          yield problemAt(file, formula, message);
    }
  }
});

/** What an object can hold at most; the platform's figures for every edition. */
const limits: readonly { what: string; most: number; count: (object: ObjectModel) => number }[] = [
  { what: 'external id fields', most: 25, count: (object) => countOf(object, (field) => field.externalId) },
  { what: 'unique fields', most: 25, count: (object) => countOf(object, (field) => field.unique) },
  {
    what: 'relationships',
    most: 40,
    count: (object) => countOf(object, (field) => field.type === 'Lookup' || field.type === 'MasterDetail')
  },
  {
    what: 'characters in long text fields',
    most: 1_638_400,
    count: (object) =>
      ownFields(object).reduce(
        (sum, field) => sum + (/^(LongTextArea|Html)$/.test(field.type) ? (field.length ?? 0) : 0),
        0
      )
  }
];

export const fieldCounts = referenceRule({
  id: 'object-limit',
  what: 'An object has more of something than the platform allows.',
  mend: 'Remove some, or move them to another object.',
  *check(project) {
    for (const object of project.schema.ownObjects) {
      for (const { what, most, count } of limits) {
        const number = count(object);
        if (number > most)
          yield problemAt(
            object.file ?? ownFields(object)[0]?.file ?? '',
            object.element,
            `${object.apiName} has ${number} ${what}; ${most} are possible`
          );
      }
    }
  }
});

export const summaries = referenceRule({
  id: 'summary-reference',
  what: 'A roll-up summary names a field that does not exist, or one of an object that is no detail.',
  mend: 'Name fields as Object__c.Field__c.',
  *check(project) {
    for (const { object: owner, element, file } of fieldsOf(project)) {
      const [detail = '', key = ''] = textOf(element, 'summaryForeignKey')?.split('.') ?? [];
      const master = fieldOf(project.schema.object(detail), key);
      if (master && !(master.type === 'MasterDetail' && master.referenceTo.includes(owner.apiName)))
        yield problemAt(
          file,
          childOf(element, 'summaryForeignKey'),
          `${detail}.${key} is no detail of ${owner.apiName}`
        );
      const operation = textOf(element, 'summaryOperation') ?? 'count';
      if (operation !== 'count' && !childOf(element, 'summarizedField'))
        yield problemAt(
          file,
          childOf(element, 'summaryOperation'),
          `the operation ${operation} needs <summarizedField>`
        );
      for (const name of ['summaryForeignKey', 'summarizedField']) {
        const child = childOf(element, name);
        const [object = '', field = ''] = child?.text.trim().split('.') ?? [];
        if (child && !project.schema.object(object)?.fields.has(field.toLowerCase())) {
          yield problemAt(file, child, `there is no field ${child.text.trim()}`);
        }
      }
    }
  }
});

function ownFields(
  object: ObjectModel
): ObjectModel['fields'] extends ReadonlyMap<string, infer Field> ? Field[] : never {
  return [...object.fields.values()].filter((field) => field.file !== undefined);
}

function countOf(object: ObjectModel, test: (field: ReturnType<typeof ownFields>[number]) => boolean): number {
  return ownFields(object).filter(test).length;
}

export const valueRules = [picklists, formulas, fieldCounts, summaries];
