/** The order of writes and callouts in one transaction. */
import {
  BlockContext,
  CatchClauseContext,
  CoalExpressionContext,
  CondExpressionContext,
  DoWhileStatementContext,
  ForStatementContext,
  IfStatementContext,
  LogAndExpressionContext,
  LogOrExpressionContext,
  MethodDeclarationContext,
  ReturnStatementContext,
  SwitchStatementContext,
  TryStatementContext,
  WhileStatementContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { callsOfOwnMethods, type Call } from '../../apex/calls.ts';
import { calloutsOf } from '../../apex/callouts.ts';
import { dmlOf } from '../../apex/dml.ts';
import { childNodes, enclosing, maybe, walk, type ApexUnit } from '../../apex/unit.ts';
import { apexRule } from '../rule.ts';

export const calloutAfterWrite = apexRule({
  id: 'callout-after-write',
  what: 'A request is sent after records were written in the same transaction: the platform refuses it, uncommitted work is pending.',
  mend: 'Send first and write then, or send from a queueable job.',
  *check(project) {
    for (const unit of project.apex) {
      if (unit.isTest) continue;
      const writes = dmlOf(unit)
        .map(({ node }) => node)
        .filter(isPending);
      const callouts = calloutsOf(unit, project);
      // What a method of the class does, its caller does; a write counts when no condition stands before it.
      const writing = [...writes, ...callsOfMethods(unit, writes.filter(isFirstOfMethod))];
      const sending = [...callouts, ...callsOfMethods(unit, callouts)];
      for (const call of sending)
        if (writing.some((write) => write !== call && comesBefore(write, call)))
          yield { place: unit.place(call), message: 'a request is sent after a write of the same method' };
    }
  }
});

/** What is written to another system's objects, or later, leaves nothing pending. */
function isPending(node: ApexParserRuleContext): boolean {
  return !/(Immediate|Async)\(/i.test(node.getText().split(';')[0] ?? '');
}

/** The calls of those methods of the class that hold one of the nodes. */
function callsOfMethods(unit: ApexUnit, nodes: readonly ApexParserRuleContext[]): Call[] {
  const names = nodes.map((node) => maybe(enclosing(node, MethodDeclarationContext)?.id())?.getText().toLowerCase());
  return callsOfOwnMethods(unit, new Set(names.filter((name) => name !== undefined)));
}

/** What may be left out, or left before its end: a write in it does not surely happen. */
const mayBeSkipped = [
  CatchClauseContext,
  CoalExpressionContext,
  CondExpressionContext,
  DoWhileStatementContext,
  ForStatementContext,
  IfStatementContext,
  LogAndExpressionContext,
  LogOrExpressionContext,
  SwitchStatementContext,
  WhileStatementContext
];

function isSkippable(node: ApexParserRuleContext): boolean {
  if (node instanceof TryStatementContext)
    return walk(node.block()).some((one) => one instanceof ReturnStatementContext);
  return mayBeSkipped.some((kind) => node instanceof kind);
}

/** True when a write has surely happened where the other stands. */
function comesBefore(write: ApexParserRuleContext, other: ApexParserRuleContext): boolean {
  const after = listsAround(other, () => false);
  return [...listsAround(write, isSkippable)].some(([list, statement]) => {
    const later = after.get(list);
    return later !== undefined && childNodes(list).indexOf(statement) < childNodes(list).indexOf(later);
  });
}

/** True when whoever calls the method has surely written. */
function isFirstOfMethod(write: ApexParserRuleContext): boolean {
  return [...listsAround(write, isSkippable).keys()].some((list) => list.parentCtx instanceof MethodDeclarationContext);
}

/** The lists of statements around a node, each with the statement of it that the node is in; no further than told. */
function listsAround(
  node: ApexParserRuleContext,
  ends: (at: ApexParserRuleContext) => boolean
): ReadonlyMap<BlockContext, ApexParserRuleContext> {
  const lists = new Map<BlockContext, ApexParserRuleContext>();
  let child = node;
  for (let at = node.parentCtx; at && !(at instanceof MethodDeclarationContext) && !ends(at); at = at.parentCtx) {
    if (at instanceof BlockContext) lists.set(at, child);
    child = at;
  }
  return lists;
}
