/** Rules about values that only the running platform would refuse: status codes, cache keys, schedules, time-outs. */
import {
  AssignExpressionContext,
  ClassDeclarationContext,
  DotExpressionContext,
  TypeDeclarationContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { argumentsOf, calledName, callsOf, type Call } from '../../apex/calls.ts';
import { constantValue } from '../../apex/constants.ts';
import { possibleValues } from '../../apex/possible-values.ts';
import { recordType, typeOf } from '../../apex/expressions.ts';
import { annotationText } from '../../apex/modifiers.ts';
import { classUnit } from '../../apex/types.ts';
import { maybe, type ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import { apexRule } from '../rule.ts';

/** The codes that the documentation of RestResponse lists; any other becomes 500. */
const restStatusCodes: ReadonlySet<number> = new Set([
  200, 201, 202, 204, 206, 300, 301, 302, 304, 400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415, 417, 500, 503
]);

export const restStatus = apexRule({
  id: 'rest-status-code',
  what: 'Apex REST answers with a status code that Salesforce turns into 500.',
  mend: `Use one of ${[...restStatusCodes].join(', ')}.`,
  *check(project) {
    for (const unit of project.apex) {
      for (const assignment of unit.nodes(AssignExpressionContext)) {
        const target = assignment.expression(0);
        if (
          !(target instanceof DotExpressionContext) ||
          maybe(target.anyId())?.getText().toLowerCase() !== 'statuscode'
        )
          continue;
        const receiver = target.expression();
        const isResponse =
          /RestContext\.response$/i.test(receiver.getText()) ||
          /RestResponse$/i.test(typeOf(receiver, { unit, schema: project.schema }) ?? '');
        if (!isResponse) continue;
        for (const { node, source, value } of possibleValues(assignment.expression(1), unit, project)) {
          if (!restStatusCodes.has(value))
            yield {
              place: source.place(node),
              message: `${value} is not among the status codes Apex REST can answer with`
            };
        }
      }
    }
  }
});

export const cacheUse = apexRule({
  id: 'cache-use',
  what: 'A cache key is not alphanumeric or longer than 50 characters, or a time to live is outside 300 to 172,800 seconds.',
  mend: 'Use letters and digits only; keep deadlines shorter than 300 s inside the value.',
  *check(project) {
    for (const unit of project.apex) {
      for (const call of callsOf(unit, /\.(put|get|remove|contains)$/i)) {
        if (!isCacheCall(call, unit, project)) continue;
        const [keyArgument, , ttlArgument] = argumentsOf(call);
        const key = keyArgument ? constantValue(keyArgument, unit, project) : undefined;
        if (typeof key === 'string' && !/^((\w+\.){2})?[A-Za-z0-9]{1,50}$/.test(key))
          yield { place: unit.place(call), message: `"${key}" is no cache key` };
        const ttl =
          ttlArgument && /\.put$/i.test(calledName(call)) ? constantValue(ttlArgument, unit, project) : undefined;
        if (typeof ttl === 'number' && (ttl < 300 || ttl > 172_800))
          yield { place: unit.place(call), message: `a time to live of ${ttl} s is refused` };
      }
    }
  }
});

function isCacheCall(call: Call, unit: ApexUnit, project: Project): boolean {
  const receiver = call.parentCtx instanceof DotExpressionContext ? call.parentCtx.expression() : undefined;
  if (!receiver) return false;
  if (/^Cache\.(Org|Session)(\.getPartition\(.*\))?$/i.test(receiver.getText())) return true;
  return /^Cache\.\w*Partition$/i.test(typeOf(receiver, { unit, schema: project.schema }) ?? '');
}

export const schedules = apexRule({
  id: 'cron-expression',
  what: 'A schedule is none that System.schedule takes.',
  mend: 'Seconds and minutes are single numbers; one of day of month and day of week is "?".',
  *check(project) {
    for (const unit of project.apex) {
      for (const call of callsOf(unit, /^(System\.)?(Test\.)?schedule$/i)) {
        const expression = argumentsOf(call)[1];
        const text = expression ? constantValue(expression, unit, project) : undefined;
        const problem = typeof text === 'string' ? cronProblem(text) : undefined;
        if (problem !== undefined) yield { place: unit.place(call), message: problem };
      }
    }
  }
});

/** One sentence when Salesforce would refuse a cron expression. */
export function cronProblem(expression: string): string | undefined {
  const parts = expression.trim().split(/\s+/);
  const [seconds = '', minutes = '', hours = '', dayOfMonth = '', months = '', dayOfWeek = ''] = parts;
  if (parts.length < 6 || parts.length > 7) return `"${expression}" has ${parts.length} parts instead of six or seven`;
  for (const part of [seconds, minutes]) {
    if (!/^\d+$/.test(part) || Number(part) > 59) return `"${part}" is no second or minute between 0 and 59`;
  }
  for (const [part, least, most, what] of [
    [hours, 0, 23, 'hour'],
    [months, 1, 12, 'month'],
    [dayOfMonth, 1, 31, 'day'],
    [dayOfWeek, 1, 7, 'day of the week']
  ] as const) {
    const outside = [...part.matchAll(/(?<!\/)\b\d+/g)].find(
      ([number]) => Number(number) < least || Number(number) > most
    );
    if (outside) return `${outside[0]} is no ${what} between ${least} and ${most}`;
  }
  for (const [part, known, what] of [
    [months, 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC', 'month'],
    [dayOfWeek, 'SUN MON TUE WED THU FRI SAT', 'day of the week']
  ] as const) {
    const unknown = (part.toUpperCase().match(/[A-Z]{2,}/g) ?? []).find((word) => !known.split(' ').includes(word));
    if (unknown !== undefined) return `${unknown} is no ${what}; there are ${known}`;
  }
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) return 'exactly one of day of month and day of week is "?"';
  return undefined;
}

export const timeouts = apexRule({
  id: 'callout-timeout',
  what: 'A callout’s time-out is outside 1 to 120,000 milliseconds.',
  mend: 'Choose a value in that range.',
  *check(project) {
    for (const unit of project.apex) {
      for (const call of callsOf(unit, /\.setTimeout$/i)) {
        const argument = argumentsOf(call)[0];
        const value = argument ? constantValue(argument, unit, project) : undefined;
        if (typeof value === 'number' && (value < 1 || value > 120_000))
          yield { place: unit.place(call), message: `a time-out of ${value} ms is refused` };
      }
    }
  }
});

export const restMappings = apexRule({
  id: 'rest-mapping',
  what: 'Two REST classes have the same address, or an address does not begin with a slash.',
  mend: 'Give each class its own urlMapping that begins with /.',
  *check(project) {
    const seen = new Map<string, string>();
    for (const unit of project.apex) {
      const outer = unit.nodes(TypeDeclarationContext)[0];
      const mapping = /urlMapping\s*=\s*'([^']*)'/i.exec(
        annotationText(outer?.modifier_list() ?? [], 'restresource')
      )?.[1];
      if (!outer || mapping === undefined) continue;
      const other = seen.get(mapping.toLowerCase());
      if (!mapping.startsWith('/')) yield { place: unit.place(outer), message: `"${mapping}" does not begin with /` };
      if (other !== undefined) yield { place: unit.place(outer), message: `${other} already answers at ${mapping}` };
      seen.set(mapping.toLowerCase(), unit.name);
    }
  }
});

/** What the platform's methods expect of an own class or record, where their signature says only Object. */
const expectations: readonly { call: RegExp; argument: number; interface: string }[] = [
  { call: /^(System\.)?enqueueJob$/i, argument: 0, interface: 'Queueable' },
  { call: /^(System\.)?schedule$/i, argument: 2, interface: 'Schedulable' },
  { call: /^(System\.)?Database\.executeBatch$/i, argument: 0, interface: 'Batchable' },
  { call: /^(System\.)?attachFinalizer$/i, argument: 0, interface: 'Finalizer' }
];

export const platformArguments = apexRule({
  id: 'platform-argument',
  what: 'A job, schedule or publication gets an object that the platform refuses when it runs.',
  mend: 'Implement the interface that the message names; publish platform events only.',
  *check(project) {
    for (const unit of project.apex) {
      for (const expected of expectations) {
        for (const call of callsOf(unit, expected.call)) {
          const type = typeNameOf(argumentsOf(call)[expected.argument], unit, project);
          const declaration = classUnit(type, project)?.nodes(ClassDeclarationContext)[0];
          if (
            declaration &&
            !maybe(declaration.EXTENDS()) &&
            !new RegExp(`\\b${expected.interface}\\b`, 'i').test(maybe(declaration.typeList())?.getText() ?? '')
          ) {
            yield { place: unit.place(call), message: `${type ?? ''} does not implement ${expected.interface}` };
          }
        }
      }
      for (const call of callsOf(unit, /^(System\.)?Database\.executeBatch$/i)) {
        const size = argumentsOf(call)[1];
        const value = size ? constantValue(size, unit, project) : undefined;
        if (typeof value === 'number' && (value < 1 || value > 2000))
          yield { place: unit.place(call), message: `a batch has 1 to 2,000 records, not ${value}` };
      }
      for (const call of callsOf(unit, /^(System\.)?EventBus\.publish$/i)) {
        const object = project.schema.object(typeNameOf(argumentsOf(call)[0], unit, project) ?? '');
        if (object && object.kind !== 'event')
          yield { place: unit.place(call), message: `${object.apiName} is no platform event` };
      }
    }
  }
});

function typeNameOf(argument: ApexParserRuleContext | undefined, unit: ApexUnit, project: Project): string | undefined {
  return argument ? recordType(typeOf(argument, { unit, schema: project.schema })) : undefined;
}

export const platformValueRules = [restStatus, cacheUse, schedules, timeouts, restMappings, platformArguments];
