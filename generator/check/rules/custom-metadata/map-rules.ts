/**
 * Rules about records that map values of events to fields. The names in them are plain text to the platform: a wrong one
 * shows only when an event arrives. Any type with a target object and a Salesforce field counts as a map.
 */
import { ClassDeclarationContext, InterfaceDeclarationContext } from '@apexdevtools/apex-parser';
import { classUnit } from '../../apex/types.ts';
import { maybe } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import { fieldOf } from '../../project/schema.ts';
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { recordsOf } from './records.ts';

export const mapRecords = referenceRule({
  id: 'map-record',
  what: 'A record that maps a value of an event names an event, a key, an object, a field or a class that does not exist, or a field that cannot take the value.',
  mend: 'Correct the name; events are those that the package’s Apex knows, keys those that it reads or names as the field.',
  *check(project) {
    const known = knownNames(project);
    for (const { file, root, object } of recordsOf(project)) {
      if (!fieldOf(object, 'Target_Object__c') || !fieldOf(object, 'Salesforce_Field__c')) continue;
      const values = new Map(
        childrenOf(root, 'values').map((entry) => [textOf(entry, 'field') ?? '', childOf(entry, 'value')] as const)
      );
      yield* targetProblems(project, file, values);
      yield* sourceProblems(file, values, known);
      const transform = values.get('Transform_Class__c');
      const message = transform ? transformProblem(project, transform.text.trim()) : undefined;
      if (message !== undefined) yield problemAt(file, transform, message);
    }
  }
});

type Values = ReadonlyMap<string, XmlElement | undefined>;

/** The field types that are not text, with the data types that turn into them. */
const dataTypes: Readonly<Record<string, readonly string[]>> = {
  Checkbox: ['Boolean'],
  Currency: ['Integer', 'Decimal'],
  Number: ['Integer', 'Decimal'],
  Percent: ['Integer', 'Decimal'],
  Date: ['Date', 'Datetime'],
  DateTime: ['Date', 'Datetime']
};

function* targetProblems(project: Project, file: string, values: Values): Generator<Problem> {
  const target = values.get('Target_Object__c');
  const object = project.schema.object(target?.text.trim() ?? '');
  if (target && object?.kind !== 'custom' && object?.kind !== 'standard') {
    yield problemAt(file, target, `there is no object ${target.text.trim()} that holds records`);
    return;
  }
  const named = values.get('Salesforce_Field__c');
  const field = fieldOf(object, named?.text.trim() ?? '');
  if (!named || !object) return;
  if (!field) yield problemAt(file, named, `${object.apiName} has no field ${named.text.trim()}`);
  else if (field.readOnly) yield problemAt(file, named, `${field.apiName} is written by the platform only`);
  const data = values.get('Data_Type__c');
  const possible = dataTypes[field?.type ?? ''];
  if (field && data && possible && !possible.includes(data.text.trim()))
    yield problemAt(file, data, `${field.apiName} is a ${field.type} and cannot take a ${data.text.trim()}`);
}

function* sourceProblems(file: string, values: Values, known: ReadonlySet<string>): Generator<Problem> {
  const event = values.get('Event_Type__c');
  const type = event?.text.trim() ?? '*';
  if (type !== '*' && !known.has(type)) yield problemAt(file, event, `no code knows the event type ${type}`);
  const key = values.get('Json_Key__c');
  const first = key?.text.trim().split('.')[0] ?? '';
  if (key && !known.has(first) && !known.has(plain(first)))
    yield problemAt(file, key, `no code reads ${first} from an event`);
}

function transformProblem(project: Project, name: string): string | undefined {
  const unit = classUnit(name, project);
  const declaration = unit?.nodes(ClassDeclarationContext)[0];
  if (!declaration) return `there is no class ${name}`;
  const interfaces = maybe(declaration.typeList())?.typeRef_list() ?? [];
  const transforms = interfaces.some((one) =>
    classUnit(one.getText(), project)
      ?.nodes(InterfaceDeclarationContext)
      .some((found) => /transform\(/i.test(found.getText()))
  );
  return transforms ? undefined : `${name} implements no interface with a method transform`;
}

/** Every word of the Apex that is no test, and the names of the package's fields, which keys resemble. */
function knownNames(project: Project): ReadonlySet<string> {
  const words = project.apex.flatMap((unit) => (unit.isTest ? [] : (unit.text.match(/\w+/g) ?? [])));
  const fields = project.schema.ownObjects.flatMap((object) => [...object.fields.keys()].map(plain));
  return new Set([...words, ...fields]);
}

/** `busycount` for `busyCount` and `Busy_Count__c`. */
function plain(name: string): string {
  return name.replace(/__c$/i, '').replaceAll('_', '').toLowerCase();
}
