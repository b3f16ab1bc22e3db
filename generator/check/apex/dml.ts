/** Everything that writes to the database: statements and methods of Database and EventBus. */
import {
  DeleteStatementContext,
  InsertStatementContext,
  MergeStatementContext,
  UndeleteStatementContext,
  UpdateStatementContext,
  UpsertStatementContext,
  type ApexParserRuleContext,
  type ExpressionContext
} from '@apexdevtools/apex-parser';
import { argumentsOf, calledName, callsOf } from './calls.ts';
import { maybe, words, type ApexUnit } from './unit.ts';

export interface DmlOperation {
  readonly node: ApexParserRuleContext;
  readonly verb: string;
  readonly rows: ExpressionContext | undefined;
  /** True when the code says whose rights it writes with. */
  readonly hasAccessMode: boolean;
  /** The key of an upsert as written, for example `Call__c.External_Id__c`. */
  readonly key?: string;
}

const databaseMethod = /^(?:System\.)?Database\.(insert|update|upsert|delete|undelete|merge)(?:Immediate|Async)?$/i;

/** All operations of a unit. */
export function dmlOf(unit: ApexUnit): DmlOperation[] {
  return [...statements(unit), ...methodCalls(unit)];
}

function statements(unit: ApexUnit): DmlOperation[] {
  const single = [
    ...unit.nodes(InsertStatementContext),
    ...unit.nodes(UpdateStatementContext),
    ...unit.nodes(DeleteStatementContext),
    ...unit.nodes(UndeleteStatementContext)
  ];
  const plain = single.map((node) => ({
    node,
    verb: words(node).split(' ')[0]?.toLowerCase() ?? '',
    rows: node.expression(),
    hasAccessMode: maybe(node.accessLevel()) !== undefined
  }));
  const upserts = unit.nodes(UpsertStatementContext).map((node) => {
    const key = maybe(node.qualifiedName())?.getText();
    return {
      node,
      verb: 'upsert',
      rows: node.expression(),
      hasAccessMode: maybe(node.accessLevel()) !== undefined,
      ...(key !== undefined && { key })
    };
  });
  const merges = unit.nodes(MergeStatementContext).map((node) => ({
    node,
    verb: 'merge',
    rows: node.expression(0),
    hasAccessMode: maybe(node.accessLevel()) !== undefined
  }));
  return [...plain, ...upserts, ...merges];
}

function methodCalls(unit: ApexUnit): DmlOperation[] {
  return callsOf(unit, databaseMethod).map((node) => {
    const verb = databaseMethod.exec(calledName(node))?.[1]?.toLowerCase() ?? '';
    const [rows, ...rest] = argumentsOf(node);
    const last = rest.at(-1)?.getText() ?? '';
    const key = verb === 'upsert' ? fieldToken(rest[0]?.getText()) : undefined;
    return {
      node,
      verb,
      rows,
      hasAccessMode: /AccessLevel|accessLevel|_MODE$/.test(last),
      ...(key !== undefined && { key })
    };
  });
}

/** `Call__c.Fields.Key__c` and `Schema.SObjectType.Call__c.fields.Key__c` as `Call__c.Key__c`. */
function fieldToken(text: string | undefined): string | undefined {
  const match = /^(?:Schema\.)?(?:SObjectType\.)?(\w+)(?:\.SObjectType)?(?:\.Fields)?\.(\w+)$/i.exec(text ?? '');
  return match?.[1] !== undefined && match[2] !== undefined ? `${match[1]}.${match[2]}` : undefined;
}
