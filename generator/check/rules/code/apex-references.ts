/** Rules about what Apex names in strings and labels, where no compiler looks. */
import {
  CreatorContext,
  DotExpressionContext,
  LiteralContext,
  TriggerUnitContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { argumentsOf, callsOf, stringValue } from '../../apex/calls.ts';
import { maybe, enclosing, type ApexUnit } from '../../apex/unit.ts';
import { queriesOf } from '../../apex/soql.ts';
import { comparisonsOf } from '../apex/soql-values.ts';
import { constantValue } from '../../apex/constants.ts';
import { childrenOf, textOf } from '../../xml/element.ts';
import type { Project } from '../../project/project.ts';
import type { Problem } from '../../types.ts';
import { referenceRule } from '../rule.ts';

export const apexLabels = referenceRule({
  id: 'apex-label',
  what: 'Apex reads a custom label that does not exist.',
  mend: 'Add the label or correct its name.',
  *check(project) {
    for (const unit of project.apexWith(/\bLabel\b/i)) {
      for (const node of unit.nodes(DotExpressionContext)) {
        const name = /^(?:System\.)?Label\.(\w+)$/i.exec(node.getText())?.[1];
        if (name !== undefined && !maybe(node.dotMethodCall()) && !project.labels.has(name.toLowerCase())) {
          yield { place: unit.place(node), message: `there is no label ${name}` };
        }
      }
      for (const call of callsOf(unit, /^(System\.)?Label\.(get|translationExists)$/i)) {
        const name = stringValue(argumentsOf(call)[1]);
        if (name !== undefined && !project.labels.has(name.toLowerCase()))
          yield { place: unit.place(call), message: `there is no label ${name}` };
      }
    }
  }
});

export const apexPermissions = referenceRule({
  id: 'apex-custom-permission',
  what: 'Apex asks for a custom permission that does not exist: the answer would always be no.',
  mend: 'Add the custom permission or correct its name.',
  *check(project) {
    for (const unit of project.apexWith(/checkPermission/i)) {
      for (const call of callsOf(unit, /^(System\.)?FeatureManagement\.checkPermission$/i)) {
        const name = stringValue(argumentsOf(call)[0]);
        if (name !== undefined && !project.component('CustomPermission', name))
          yield { place: unit.place(call), message: `there is no custom permission ${name}` };
      }
    }
  }
});

export const apexCallouts = referenceRule({
  id: 'apex-named-credential',
  what: 'Apex calls a named credential that does not exist.',
  mend: 'Add the named credential or correct its name.',
  *check(project) {
    for (const unit of project.apexWith(/callout:/)) {
      for (const literal of unit.nodes(LiteralContext)) {
        if (!/^callout:/.test(stringValue(literal) ?? '')) continue;
        const name = /^callout:(\w+)/.exec(longestConstant(literal, unit, project))?.[1];
        if (name !== undefined && !project.component('NamedCredential', name))
          yield { place: unit.place(literal), message: `there is no named credential ${name}` };
      }
    }
  }
});

/** The text of a literal with the constants that are joined to it: `'callout:' + Constants.API + path`. */
function longestConstant(literal: LiteralContext, unit: ApexUnit, project: Project): string {
  let text = stringValue(literal) ?? '';
  for (let at = literal.parentCtx; at; at = at.parentCtx) {
    const value = constantValue(at, unit, project);
    if (typeof value === 'string' && value.startsWith(text)) text = value;
  }
  return text;
}

export const apexCache = referenceRule({
  id: 'apex-cache-partition',
  what: 'Apex opens a cache partition that does not exist, or one without that type of cache.',
  mend: 'Name it as local.Partition, and define the partition.',
  *check(project) {
    for (const unit of project.apexWith(/\bCache\b/i)) {
      for (const call of callsOf(unit, /^Cache\.(Org|Session)\.getPartition$/i))
        yield* partitionProblem(
          project,
          unit,
          call,
          argumentsOf(call)[0],
          /\bSession\b/i.test(enclosingCallText(call))
        );
      for (const creator of unit.nodes(CreatorContext)) {
        if (!/^Cache\.(Org|Session)Partition$/i.test(creator.createdName().getText())) continue;
        const argument = maybe(maybe(creator.classCreatorRest())?.arguments().expressionList())?.expression(0);
        yield* partitionProblem(project, unit, creator, argument, /Session/i.test(creator.createdName().getText()));
      }
    }
  }
});

function* partitionProblem(
  project: Project,
  unit: ApexUnit,
  at: ApexParserRuleContext,
  argument: ApexParserRuleContext | undefined,
  isSession: boolean
): Generator<Problem> {
  const name = argument ? constantValue(argument, unit, project) : undefined;
  if (typeof name !== 'string') return;
  const partition = name.split('.').at(-1) ?? '';
  const component = project.component('PlatformCachePartition', partition);
  if (!component) yield { place: unit.place(at), message: `there is no cache partition ${partition}` };
  const type = isSession ? 'Session' : 'Organization';
  const types = childrenOf(component?.root, 'platformCachePartitionTypes').map((one) => textOf(one, 'cacheType'));
  if (component && !types.includes(type))
    yield { place: unit.place(at), message: `the cache partition ${partition} has no ${type} type` };
}

export const apexMetadataRecords = referenceRule({
  id: 'apex-custom-metadata-record',
  what: 'Apex reads a custom metadata record that does not exist.',
  mend: 'Add the record or correct its name.',
  *check(project) {
    for (const unit of project.apexWith(/__mdt\b/i)) {
      if (unit.isTest) continue;
      for (const call of callsOf(unit, /^\w+__mdt\.getInstance$/i)) {
        const type = /^(\w+)__mdt\./i.exec(enclosingCallText(call))?.[1] ?? '';
        const argument = argumentsOf(call)[0];
        const name = argument ? constantValue(argument, unit, project) : undefined;
        if (typeof name === 'string' && !project.component('CustomMetadata', `${type}.${name}`))
          yield { place: unit.place(call), message: `there is no record ${name} of ${type}__mdt` };
      }
      for (const query of queriesOf(unit, project.schema)) {
        if (query.object?.kind !== 'metadataType' || query.object.file === undefined) continue;
        const type = query.object.apiName.replace(/__mdt$/, '');
        for (const expression of comparisonsOf(query.node)) {
          const value = maybe(expression.value());
          const bound = maybe(maybe(value?.boundExpression())?.expression());
          const text =
            maybe(value?.StringLiteral())?.getText().slice(1, -1) ??
            (bound ? constantValue(bound, unit, project) : undefined);
          const isName = /^DeveloperName$/i.test(maybe(expression.fieldName())?.getText() ?? '');
          if (isName && typeof text === 'string' && !project.component('CustomMetadata', `${type}.${text}`))
            yield { place: unit.place(expression), message: `there is no record ${text} of ${type}__mdt` };
        }
      }
    }
  }
});

function enclosingCallText(call: ApexParserRuleContext): string {
  return enclosing(call, DotExpressionContext)?.getText() ?? '';
}

export const triggerObjects = referenceRule({
  id: 'trigger-object',
  what: 'A trigger belongs to an object that does not exist, or listens to what the object does not have.',
  mend: 'Name an existing object; a platform event has after insert only.',
  *check(project) {
    for (const unit of project.apex) {
      if (unit.kind !== 'trigger') continue;
      for (const trigger of unit.nodes(TriggerUnitContext)) {
        const name = trigger.id(1).getText();
        const object = project.schema.object(name);
        if (!object) yield { place: unit.place(trigger.id(1)), message: `there is no object ${name}` };
        const cases = trigger.triggerCase_list().map((one) => one.getText().toLowerCase());
        if (object?.kind === 'event' && cases.some((one) => one !== 'afterinsert'))
          yield { place: unit.place(trigger), message: `${name} is a platform event: a trigger on it is after insert` };
        if (object?.kind === 'metadataType')
          yield { place: unit.place(trigger), message: `${name} is a custom metadata type: it has no triggers` };
      }
    }
  }
});

export const codeRules = [apexLabels, apexPermissions, apexCallouts, apexCache, apexMetadataRecords, triggerObjects];
