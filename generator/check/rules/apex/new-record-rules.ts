/** Rules about records that are made and written in one method, so that it is certain what they lack. */
import {
  DotExpressionContext,
  IdPrimaryContext,
  MethodDeclarationContext,
  NewExpressionContext,
  PrimaryExpressionContext,
  TryStatementContext,
  VariableDeclaratorContext,
  type ApexParserRuleContext,
  type CreatorContext
} from '@apexdevtools/apex-parser';
import { dmlOf, type DmlOperation } from '../../apex/dml.ts';
import { isOwnType } from '../../apex/types.ts';
import { enclosing, maybe, walk, type ApexUnit } from '../../apex/unit.ts';
import type { ObjectModel } from '../../project/schema.ts';
import { apexRule } from '../rule.ts';
import { givenFields, isNeeded } from './given-fields.ts';

/** Fields of standard objects without which nothing is inserted; of alternatives one is enough. */
const requiredStandard: Readonly<Record<string, readonly string[]>> = {
  account: ['name|lastname'],
  campaign: ['name'],
  contact: ['lastname'],
  lead: ['lastname', 'company'],
  opportunity: ['name', 'stagename', 'closedate'],
  campaignmember: ['campaignid|campaign', 'leadid|contactid|lead|contact|accountid'],
  permissionsetassignment: ['assigneeid|assignee', 'permissionsetid|permissionsetgroupid|permissionset'],
  user: ['username', 'lastname', 'email', 'alias', 'profileid|profile', 'timezonesidkey', 'localesidkey']
};

export const incompleteRecords = apexRule({
  id: 'record-incomplete',
  what: 'A record is inserted without a value for a required field, or with an id, or updated or deleted without one.',
  mend: 'Give the record what the message names where it is made.',
  *check(project) {
    for (const unit of project.apex) {
      for (const operation of dmlOf(unit)) {
        if (unit.isTest && isTried(operation)) continue;
        for (const creator of madeFor(operation, unit)) {
          const name = creator
            .createdName()
            .getText()
            .replace(/^Schema\./i, '');
          const object = isOwnType(name, unit, project) ? undefined : project.schema.object(name);
          const given = object && /^(custom|standard)$/.test(object.kind) ? givenFields(creator, unit) : undefined;
          if (!object || !given) continue;
          for (const message of lacking(operation.verb, object, given)) yield { place: unit.place(creator), message };
        }
      }
    }
  }
});

function* lacking(verb: string, object: ObjectModel, given: ReadonlySet<string>): Generator<string> {
  if ((verb === 'update' || verb === 'delete') && !given.has('id'))
    yield `${object.apiName} has no Id, so there is nothing to ${verb}`;
  if (verb !== 'insert') return;
  if (given.has('id')) yield `${object.apiName} has an Id already: it cannot be inserted`;
  const custom = [...object.fields.values()].filter(isNeeded).map(({ apiName }) => apiName);
  const wanted = [...custom.map((name) => `${name}|${name.replace(/__c$/i, '__r')}`)].concat(
    requiredStandard[object.apiName.toLowerCase()] ?? []
  );
  for (const names of wanted) {
    const alternatives = names.split('|');
    if (!alternatives.some((name) => given.has(name.toLowerCase())))
      yield `${object.apiName} needs a value for ${alternatives[0] ?? ''}`;
  }
}

/** A test may ask for the refusal: in a try, or with a method that tells of errors instead of throwing them. */
function isTried({ node }: DmlOperation): boolean {
  return (
    enclosing(node, TryStatementContext) !== undefined || /^Database|^System/i.test(node.parentCtx?.getText() ?? '')
  );
}

/** Where the written records are made, as far as that is certain. */
function madeFor({ node, rows }: DmlOperation, unit: ApexUnit): CreatorContext[] {
  if (rows instanceof NewExpressionContext) return creatorsOf(rows.creator());
  const method = enclosing(node, MethodDeclarationContext);
  const name = rows?.getText().toLowerCase();
  if (!(rows instanceof PrimaryExpressionContext) || !(rows.primary() instanceof IdPrimaryContext) || !method)
    return [];
  const nodes = walk(method);
  const declared = nodes.filter(
    (one): one is VariableDeclaratorContext =>
      one instanceof VariableDeclaratorContext && one.id().getText().toLowerCase() === name
  );
  const initial = declared.length === 1 ? maybe(declared[0]?.expression()) : undefined;
  const isOnlyFilled = nodes
    .filter((one) => one instanceof PrimaryExpressionContext && one.getText().toLowerCase() === name)
    .every((one) => one === rows || one.start.start > rows.start.start || isFieldOf(one));
  if (!(initial instanceof NewExpressionContext) || !isOnlyFilled || unit.kind !== 'class') return [];
  return [initial.creator()].filter((creator) => maybe(creator.classCreatorRest()));
}

/** True for `record` in `record.Field__c`. */
function isFieldOf(node: ApexParserRuleContext): boolean {
  const parent = node.parentCtx;
  return parent instanceof DotExpressionContext && maybe(parent.anyId()) !== undefined;
}

/** The record itself, or those that a list is made with. */
function creatorsOf(creator: CreatorContext): CreatorContext[] {
  if (maybe(creator.classCreatorRest())) return [creator];
  const items = maybe(creator.setCreatorRest())?.expression_list() ?? [];
  return items.flatMap((item) => (item instanceof NewExpressionContext ? creatorsOf(item.creator()) : []));
}
