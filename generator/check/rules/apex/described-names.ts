/** Rules about names that code asks the platform to describe, or to put an error on. */
import { DotExpressionContext, type ApexParserRuleContext } from '@apexdevtools/apex-parser';
import { argumentsOf, callsOf, stringValue, type Call } from '../../apex/calls.ts';
import { constantValue } from '../../apex/constants.ts';
import { elementType, recordType, typeOf } from '../../apex/expressions.ts';
import { isOwnType } from '../../apex/types.ts';
import { walk, type ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import { fieldOf, type ObjectModel } from '../../project/schema.ts';
import type { Problem } from '../../types.ts';
import { apexRule } from '../rule.ts';

export const describedNames = apexRule({
  id: 'described-name',
  what: 'Code asks for the description of an object, a field, a field set or a record type that does not exist, or puts an error on such a field.',
  mend: 'Correct the API name.',
  *check(project) {
    for (const unit of project.apexWith(/addError|describeSObjects|getMap|getRecordTypeInfosByDeveloperName/i)) {
      yield* describedObjects(unit, project);
      yield* mapNames(unit, project);
      yield* errorFields(unit, project);
    }
  }
});

function* describedObjects(unit: ApexUnit, project: Project): Generator<Problem> {
  for (const call of callsOf(unit, /(^|\.)describeSObjects$/i)) {
    const names = argumentsOf(call)
      .slice(0, 1)
      .flatMap(walk)
      .filter((node) => node.constructor.name === 'LiteralContext');
    for (const name of names.map(stringValue))
      if (name !== undefined && !project.schema.object(name))
        yield { place: unit.place(call), message: `there is no object ${name}` };
  }
}

/** `Lead.SObjectType.getDescribe().fields.getMap()` and `Schema.SObjectType.Lead.fields.getMap()`, and their like. */
const mapOf =
  /^(?:(?:System\.)?Schema\.)?(?:SObjectType\.)?(\w+)(?:\.SObjectType)?(?:\.getDescribe\([^)]*\))?\.(fields\.getMap|fieldSets\.getMap|getRecordTypeInfosByDeveloperName)\(\)$/i;

function* mapNames(unit: ApexUnit, project: Project): Generator<Problem> {
  for (const call of callsOf(unit, /(getMap|getRecordTypeInfosByDeveloperName)\(\)\.get$/i)) {
    const [, objectName = '', map = ''] = mapOf.exec(receiverOf(call)?.getText() ?? '') ?? [];
    const object = isOwnType(objectName, unit, project) ? undefined : project.schema.object(objectName);
    const name = textOf(argumentsOf(call)[0], unit, project);
    if (object && name !== undefined && !isThere(name, map.toLowerCase(), object, project))
      yield { place: unit.place(call), message: `${object.apiName} has no ${kinds[map.toLowerCase()] ?? ''} ${name}` };
  }
}

const kinds: Readonly<Record<string, string>> = {
  'fields.getmap': 'field',
  'fieldsets.getmap': 'field set',
  getrecordtypeinfosbydevelopername: 'record type'
};

function isThere(name: string, map: string, object: ObjectModel, project: Project): boolean {
  if (map === 'fields.getmap') return fieldOf(object, name) !== undefined;
  const type = map === 'fieldsets.getmap' ? 'FieldSet' : 'RecordType';
  return (type === 'RecordType' && name === 'Master') || !!project.component(type, `${object.apiName}.${name}`);
}

function* errorFields(unit: ApexUnit, project: Project): Generator<Problem> {
  for (const call of callsOf(unit, /\.addError$/i)) {
    const [field, message] = argumentsOf(call);
    // With true or false behind it, the first text is the message itself.
    const isNamed = message && !/^(true|false)$/i.test(message.getText());
    const name = isNamed ? textOf(field, unit, project) : undefined;
    const receiver = receiverOf(call);
    const type = receiver ? typeOf(receiver, { unit, schema: project.schema }) : undefined;
    const record = elementType(type) === undefined ? recordType(type) : undefined;
    const object = record === undefined || isOwnType(record, unit, project) ? undefined : project.schema.object(record);
    if (object && name !== undefined && /^\w+$/.test(name) && !fieldOf(object, name))
      yield { place: unit.place(call), message: `${object.apiName} has no field ${name}` };
  }
}

function receiverOf(call: Call): ApexParserRuleContext | undefined {
  return call.parentCtx instanceof DotExpressionContext ? call.parentCtx.expression() : undefined;
}

function textOf(node: ApexParserRuleContext | undefined, unit: ApexUnit, project: Project): string | undefined {
  const value = node ? constantValue(node, unit, project) : undefined;
  return typeof value === 'string' ? value : undefined;
}
