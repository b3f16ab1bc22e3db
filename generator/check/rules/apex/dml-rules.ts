/** Rules about writing records. */
import type { CreatorContext, ExpressionContext } from '@apexdevtools/apex-parser';
import { maybe } from '../../apex/unit.ts';
import {
  AssignExpressionContext,
  ClassCreatorRestContext,
  DotExpressionContext,
  IdPrimaryContext,
  NewExpressionContext,
  PrimaryExpressionContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { argumentsOf, callsOf, stringValue } from '../../apex/calls.ts';
import { dmlOf } from '../../apex/dml.ts';
import { elementType, recordType, typeOf } from '../../apex/expressions.ts';
import { isOwnType } from '../../apex/types.ts';
import type { ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import { fieldOf, type FieldModel, type ObjectModel } from '../../project/schema.ts';
import { apexRule } from '../rule.ts';

export const dmlAccess = apexRule({
  id: 'dml-access-mode',
  what: 'A write does not say whose rights it runs with.',
  mend: 'Write "as user" or "as system", or pass System.AccessLevel.USER_MODE or SYSTEM_MODE as the last argument.',
  *check(project) {
    for (const unit of project.apex) {
      for (const { node, verb, hasAccessMode } of dmlOf(unit)) {
        if (!hasAccessMode) yield { place: unit.place(node), message: `the ${verb} has no access mode` };
      }
    }
  }
});

export const dmlObjects = apexRule({
  id: 'dml-object',
  what: 'A write to something that cannot be written that way: custom metadata never, platform events only by publishing.',
  mend: 'Publish events with System.EventBus.publish; custom metadata is deployed.',
  *check(project) {
    for (const unit of project.apex) {
      for (const { node, verb, rows } of dmlOf(unit)) {
        const object = rows ? objectOf(rows, unit, project) : undefined;
        if (object?.kind === 'metadataType')
          yield {
            place: unit.place(node),
            message: `${object.apiName} is custom metadata: it cannot be written by ${verb}`
          };
        if (object?.kind === 'event' && verb !== 'insert')
          yield { place: unit.place(node), message: `${object.apiName} is a platform event: there is no ${verb}` };
      }
    }
  }
});

export const upsertKeys = apexRule({
  id: 'upsert-key',
  what: 'An upsert by a field that does not exist, belongs to another object, or is no external id.',
  mend: 'Use an external id field of the same object.',
  *check(project) {
    for (const unit of project.apex) {
      for (const { node, key, rows } of dmlOf(unit)) {
        if (key === undefined) continue;
        const written = rows ? objectOf(rows, unit, project) : undefined;
        const [fieldName = '', objectName = written?.apiName ?? ''] = key.split('.').reverse();
        const object = project.schema.object(objectName);
        const field = fieldOf(object, fieldName);
        if (!object) continue;
        if (!field) yield { place: unit.place(node), message: `${objectName} has no field ${fieldName}` };
        else if (!field.externalId && field.apiName !== 'Id' && field.isCustom)
          yield { place: unit.place(node), message: `${key} is no external id` };
        else if (!field.externalId && field.apiName !== 'Id' && field.apiName !== 'Email')
          yield { place: unit.place(node), message: `${key} is no external id` };
        if (written && written.apiName.toLowerCase() !== objectName.toLowerCase())
          yield {
            place: unit.place(node),
            message: `the records are of ${written.apiName}, the key is of ${objectName}`
          };
      }
    }
  }
});

interface FieldWrite {
  readonly unit: ApexUnit;
  readonly node: ApexParserRuleContext;
  readonly object: ObjectModel;
  readonly fieldName: string;
  readonly value: ApexParserRuleContext | undefined;
}

/** Assignments, named constructor arguments and `put` with a literal name, where the object is known. */
function* writesOf(project: Project): Generator<FieldWrite> {
  for (const unit of project.apex) {
    for (const assignment of unit.nodes(AssignExpressionContext)) {
      const target = assignment.expression(0);
      if (!(target instanceof DotExpressionContext) || maybe(target.dotMethodCall())) continue;
      const object = objectOf(target.expression(), unit, project);
      if (object)
        yield { unit, node: target, object, fieldName: target.anyId().getText(), value: assignment.expression(1) };
    }
    for (const creation of unit.nodes(NewExpressionContext)) yield* namedArguments(unit, creation.creator(), project);
    for (const call of callsOf(unit, /\.put$/i)) {
      const receiver = call.parentCtx instanceof DotExpressionContext ? call.parentCtx.expression() : undefined;
      const object = receiver ? singleObjectOf(receiver, unit, project) : undefined;
      const [nameArgument, value] = argumentsOf(call);
      const fieldName = stringValue(nameArgument);
      if (object && fieldName !== undefined) yield { unit, node: call, object, fieldName, value };
    }
  }
}

function* namedArguments(unit: ApexUnit, creator: CreatorContext, project: Project): Generator<FieldWrite> {
  const object = objectNamed(recordType(creator.createdName().getText()), unit, project);
  const rest = creator.classCreatorRest();
  if (!object || !(rest instanceof ClassCreatorRestContext)) return;
  for (const argument of maybe(rest.arguments().expressionList())?.expression_list() ?? []) {
    if (!(argument instanceof AssignExpressionContext)) continue;
    const name = argument.expression(0);
    const primary = name instanceof PrimaryExpressionContext ? name.primary() : undefined;
    if (primary instanceof IdPrimaryContext)
      yield { unit, node: argument, object, fieldName: primary.getText(), value: argument.expression(1) };
  }
}

/** Fields of standard objects that are put together from others. */
const compoundNames: ReadonlySet<string> = new Set(['contact.name', 'lead.name', 'user.name']);

export const readOnlyFields = apexRule({
  id: 'read-only-field',
  what: 'Code writes a field that only the platform writes: an audit field, an auto number, a formula.',
  mend: 'Leave the field out; in tests use System.Test.setCreatedDate.',
  *check(project) {
    for (const { unit, node, object, fieldName } of writesOf(project)) {
      const field = fieldOf(object, fieldName);
      const isRecord = object.kind !== 'metadataType';
      if (isRecord && (field?.readOnly || compoundNames.has(`${object.apiName}.${fieldName}`.toLowerCase()))) {
        yield { place: unit.place(node), message: `${object.apiName}.${fieldName} is ${describe(field)}` };
      }
    }
  }
});

export const unknownFields = apexRule({
  id: 'unknown-field',
  what: 'Code writes a field that the object does not have.',
  mend: 'Correct the field’s API name.',
  *check(project) {
    for (const { unit, node, object, fieldName } of writesOf(project)) {
      if (!fieldOf(object, fieldName) && !object.parents.has(fieldName.toLowerCase()))
        yield { place: unit.place(node), message: `${object.apiName} has no field ${fieldName}` };
    }
  }
});

export const literalValues = apexRule({
  id: 'field-literal',
  what: 'Code writes a text that is not in the restricted picklist, or is longer than the field.',
  mend: 'Use a listed value, or shorten the text.',
  *check(project) {
    for (const { unit, node, object, fieldName, value } of writesOf(project)) {
      const field = fieldOf(object, fieldName);
      const text = stringValue(value);
      if (!field || text === undefined || unit.isTest) continue;
      if (field.restricted && field.values && text !== '' && !field.values.includes(text))
        yield { place: unit.place(node), message: `${fieldName} has no value ${text}` };
      if (field.length !== undefined && text.length > field.length)
        yield { place: unit.place(node), message: `${fieldName} holds ${field.length} characters` };
    }
  }
});

function objectOf(expression: ExpressionContext, unit: ApexUnit, project: Project): ObjectModel | undefined {
  return objectNamed(recordType(typeOf(expression, { unit, schema: project.schema })), unit, project);
}

/** An object, unless a class of the project hides it behind its own name. */
function objectNamed(name: string | undefined, unit: ApexUnit, project: Project): ObjectModel | undefined {
  return name === undefined || isOwnType(name, unit, project) ? undefined : project.schema.object(name);
}

/** The object of a single record; a map or list is none. */
function singleObjectOf(expression: ExpressionContext, unit: ApexUnit, project: Project): ObjectModel | undefined {
  const type = typeOf(expression, { unit, schema: project.schema });
  return elementType(type) === undefined ? objectNamed(recordType(type), unit, project) : undefined;
}

function describe(field: FieldModel | undefined): string {
  if (field?.formula !== undefined) return 'a formula';
  return field?.type === 'AutoNumber' ? 'an auto number' : 'written by the platform only';
}

export const dmlRules = [dmlAccess, dmlObjects, upsertKeys, readOnlyFields, unknownFields, literalValues];
