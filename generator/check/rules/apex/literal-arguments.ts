/** Rules about literals that a method of the platform takes and then refuses when it runs. */
import {
  Arth1ExpressionContext,
  DotExpressionContext,
  LocalVariableDeclarationContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { argumentsOf, callsOf, integerValue, stringValue, type Call } from '../../apex/calls.ts';
import { constantValue } from '../../apex/constants.ts';
import { typeOf } from '../../apex/expressions.ts';
import { maybe, type ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import type { Problem } from '../../types.ts';
import { apexRule } from '../rule.ts';

/** One argument of some methods, and a sentence when a text cannot be it. */
interface Reader {
  readonly call: RegExp;
  readonly argument: number;
  readonly problem: (text: string) => string | undefined;
  /** The type that the receiver must be known to have, where other types have a method of that name. */
  readonly of?: RegExp;
}

const shaped =
  (form: RegExp, what: string) =>
  (text: string): string | undefined =>
    form.test(text.trim()) ? undefined : `"${text}" is no ${what}`;

const wholeNumber = shaped(/^[+-]?\d+$/, 'whole number');
const decimal = shaped(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, 'number');
const date = shaped(/^\d{4}-\d{1,2}-\d{1,2}([ T].*)?$/, 'date; write yyyy-MM-dd');
const time = shaped(/^\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{1,2}:\d{1,2}$/, 'time; write yyyy-MM-dd HH:mm:ss');
const recordId = shaped(/^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/, 'record id');

/** What Java's expressions have and JavaScript's do not: those are left to the platform. */
const onlyJava = /\(\?[a-z>-]|[*+?}]\+|\\[QEAzZGRXhHvVN]|&&|\[[^\]]*\[/;

function expressionProblem(text: string): string | undefined {
  try {
    new RegExp(text);
  } catch (error) {
    if (!onlyJava.test(text)) return `"${text}" is no regular expression: ${(error as Error).message}`;
  }
  return undefined;
}

function zoneProblem(text: string): string | undefined {
  if (/^(GMT[+-]|[A-Z]{3}$)/.test(text)) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return undefined;
  } catch {
    return `there is no time zone ${text}; the platform would take GMT instead`;
  }
}

function charsetProblem(text: string): string | undefined {
  try {
    new TextDecoder(text);
    return undefined;
  } catch {
    return `there is no character set ${text}`;
  }
}

function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return 'the text is no JSON';
  }
}

const readers: readonly Reader[] = [
  { call: /^(System\.)?(Integer|Long)\.valueOf$/i, argument: 0, problem: wholeNumber },
  { call: /^(System\.)?(Decimal|Double)\.valueOf$/i, argument: 0, problem: decimal },
  { call: /^(System\.)?Date\.valueOf$/i, argument: 0, problem: date },
  { call: /^(System\.)?Datetime\.valueOf(Gmt)?$/i, argument: 0, problem: time },
  { call: /^(System\.)?Id\.valueOf$/i, argument: 0, problem: recordId },
  { call: /^(System\.)?Pattern\.(compile|matches)$/i, argument: 0, problem: expressionProblem },
  { call: /\.(replaceAll|replaceFirst|split)$/i, argument: 0, problem: expressionProblem, of: /^(System\.)?String$/i },
  { call: /^(System\.)?TimeZone\.getTimeZone$/i, argument: 0, problem: zoneProblem },
  { call: /\.format$/i, argument: 1, problem: zoneProblem },
  { call: /^(System\.)?EncodingUtil\.url(En|De)code$/i, argument: 1, problem: charsetProblem },
  { call: /^(System\.)?JSON\.deserialize(Strict|Untyped)?$/i, argument: 0, problem: jsonProblem }
];

export const literalArguments = apexRule({
  id: 'argument-literal',
  what: 'Code gives the platform a text that it refuses each time the code runs, or divides by zero.',
  mend: 'Correct the text; the message says what is expected.',
  *check(project) {
    for (const unit of project.apex) {
      // A test may ask for the refusal.
      if (unit.isTest) continue;
      for (const reader of readers) {
        for (const call of callsOf(unit, reader.call)) {
          const message = problemOf(call, reader, unit, project);
          if (message !== undefined) yield { place: unit.place(call), message };
        }
      }
      yield* idLiterals(unit);
      yield* divisions(unit);
    }
  }
});

function problemOf(call: Call, reader: Reader, unit: ApexUnit, project: Project): string | undefined {
  const receiver = call.parentCtx instanceof DotExpressionContext ? call.parentCtx.expression() : undefined;
  if (reader.of && !isText(receiver, reader.of, unit, project)) return undefined;
  const argument = argumentsOf(call)[reader.argument];
  const text = argument ? constantValue(argument, unit, project) : undefined;
  return typeof text === 'string' ? reader.problem(text) : undefined;
}

function isText(receiver: ApexParserRuleContext | undefined, type: RegExp, unit: ApexUnit, project: Project): boolean {
  if (!receiver) return false;
  return stringValue(receiver) !== undefined || type.test(typeOf(receiver, { unit, schema: project.schema }) ?? '');
}

function* idLiterals(unit: ApexUnit): Generator<Problem> {
  for (const declaration of unit.nodes(LocalVariableDeclarationContext)) {
    if (!/^(System\.)?Id$/i.test(declaration.typeRef().getText())) continue;
    for (const one of declaration.variableDeclarators().variableDeclarator_list()) {
      const text = stringValue(maybe(one.expression()));
      const message = text === undefined ? undefined : recordId(text);
      if (message !== undefined) yield { place: unit.place(one), message };
    }
  }
}

function* divisions(unit: ApexUnit): Generator<Problem> {
  for (const term of unit.nodes(Arth1ExpressionContext)) {
    if (maybe(term.DIV()) && integerValue(term.expression(1)) === 0)
      yield { place: unit.place(term), message: 'this divides by zero' };
  }
}
