/** Rules about code that never ends, or that changes what it is reading. */
import {
  BlockContext,
  BreakStatementContext,
  ClassDeclarationContext,
  CoalExpressionContext,
  CondExpressionContext,
  DotExpressionContext,
  DotMethodCallContext,
  EnhancedForControlContext,
  ForStatementContext,
  LogAndExpressionContext,
  LogOrExpressionContext,
  MethodCallContext,
  MethodDeclarationContext,
  ReturnStatementContext,
  ThrowStatementContext,
  WhileStatementContext,
  type ApexParserRuleContext,
  type StatementContext
} from '@apexdevtools/apex-parser';
import { argumentsOf, calledName, type Call } from '../../apex/calls.ts';
import { enclosing, maybe, walk, type ApexUnit } from '../../apex/unit.ts';
import { apexRule } from '../rule.ts';

export const endlessRecursion = apexRule({
  id: 'endless-recursion',
  what: 'A method calls itself, at once or through others, before anything could stop it.',
  mend: 'Return before the call when there is nothing more to do.',
  *check(project) {
    for (const unit of project.apex) {
      const certain = new Map(
        unit.nodes(MethodDeclarationContext).map((method) => [method, certainCalls(method, unit)])
      );
      for (const [method, calls] of certain) {
        const back = calls.find(({ target }) => leadsTo(target, method, certain));
        if (back) yield { place: unit.place(back.call), message: `${nameOf(method)} calls itself without an end` };
      }
    }
  }
});

interface CertainCall {
  readonly call: Call;
  readonly target: MethodDeclarationContext;
}

type CallsOfMethods = ReadonlyMap<MethodDeclarationContext, readonly CertainCall[]>;

function leadsTo(
  from: MethodDeclarationContext,
  to: MethodDeclarationContext,
  calls: CallsOfMethods,
  seen = new Set<MethodDeclarationContext>()
): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return (calls.get(from) ?? []).some(({ target }) => leadsTo(target, to, calls, seen));
}

/** The methods of the same class that a method calls whatever it is given: before any branch, return or throw. */
function certainCalls(method: MethodDeclarationContext, unit: ApexUnit): CertainCall[] {
  const found: CertainCall[] = [];
  for (const statement of maybe(method.block())?.statement_list() ?? []) {
    const kinds = [
      statement.expressionStatement(),
      statement.returnStatement(),
      statement.localVariableDeclarationStatement()
    ];
    if (kinds.some((kind) => maybe(kind) !== undefined)) found.push(...callsIn(statement, method, unit));
    if (mayEnd(statement)) break;
  }
  return found;
}

function mayEnd(statement: StatementContext): boolean {
  return (
    maybe(statement.tryStatement()) !== undefined ||
    walk(statement).some((node) => node instanceof ReturnStatementContext || node instanceof ThrowStatementContext)
  );
}

function callsIn(statement: StatementContext, method: MethodDeclarationContext, unit: ApexUnit): CertainCall[] {
  return walk(statement).flatMap((node) => {
    if (!(node instanceof MethodCallContext || node instanceof DotMethodCallContext)) return [];
    const target = isConditional(node, statement) ? undefined : targetOf(node, method, unit);
    return target ? [{ call: node, target }] : [];
  });
}

function isConditional(node: ApexParserRuleContext, statement: StatementContext): boolean {
  for (let at = node.parentCtx; at && at !== statement; at = at.parentCtx) {
    const branches = [CondExpressionContext, LogAndExpressionContext, LogOrExpressionContext, CoalExpressionContext];
    if (branches.some((kind) => at instanceof kind) || at.getText().includes('?.')) return true;
  }
  return false;
}

/** The method of the same class that a call means, where only one can be meant. */
function targetOf(call: Call, caller: MethodDeclarationContext, unit: ApexUnit): MethodDeclarationContext | undefined {
  const owner = enclosing(caller, ClassDeclarationContext);
  const parts = calledName(call).toLowerCase().split('.');
  const name = parts.pop();
  const receiver = parts.join('.');
  if (receiver !== '' && receiver !== 'this' && receiver !== owner?.id().getText().toLowerCase()) return undefined;
  const candidates = unit
    .nodes(MethodDeclarationContext)
    .filter((method) => enclosing(method, ClassDeclarationContext) === owner && nameOf(method).toLowerCase() === name)
    .filter((method) => parameterCount(method) === argumentsOf(call).length);
  return candidates.length === 1 ? candidates[0] : undefined;
}

function nameOf(method: MethodDeclarationContext): string {
  return method.id().getText();
}

function parameterCount(method: MethodDeclarationContext): number {
  return maybe(method.formalParameters().formalParameterList())?.formalParameter_list().length ?? 0;
}

export const endlessLoops = apexRule({
  id: 'endless-loop',
  what: 'A loop without a condition is never left.',
  mend: 'Give the loop a condition, or leave it with break or return.',
  *check(project) {
    for (const unit of project.apexWith(/\b(while|for)\b/i)) {
      const endless = [
        ...unit.nodes(WhileStatementContext).filter((loop) => /^\(true\)$/i.test(loop.parExpression().getText())),
        ...unit.nodes(ForStatementContext).filter((loop) => /^[^;:]*;(true)?;/i.test(loop.forControl().getText()))
      ];
      for (const loop of endless)
        if (!walk(loop).some(leaves)) yield { place: unit.place(loop), message: 'nothing leaves the loop' };
    }
  }
});

function leaves(node: ApexParserRuleContext): boolean {
  return (
    node instanceof BreakStatementContext ||
    node instanceof ReturnStatementContext ||
    node instanceof ThrowStatementContext
  );
}

const changes = /^(add|addAll|remove|removeAll|retainAll|clear|put|putAll|sort)$/i;

export const changedWhileRead = apexRule({
  id: 'changed-while-read',
  what: 'A loop changes the collection that it goes through, which the platform answers with an exception.',
  mend: 'Collect the changes and make them behind the loop, or go through a copy.',
  *check(project) {
    for (const unit of project.apexWith(/\bfor\b/i)) {
      for (const control of unit.nodes(EnhancedForControlContext)) {
        const read = control
          .expression()
          .getText()
          .toLowerCase()
          .replace(/\.keyset\(\)$/, '');
        const loop = enclosing(control, ForStatementContext);
        if (!/^\w+$/.test(read) || !loop) continue;
        for (const call of walk(loop)) {
          const changed = call instanceof DotMethodCallContext && changes.test(call.anyId().getText());
          if (changed && receiverOf(call) === read && !isLeftBehind(call, loop))
            yield { place: unit.place(call), message: `the loop goes through ${read}` };
        }
      }
    }
  }
});

function receiverOf(call: Call): string | undefined {
  const parent = call.parentCtx;
  return parent instanceof DotExpressionContext ? parent.expression().getText().toLowerCase() : undefined;
}

/** True where the block of the change leaves the loop: then nothing is read afterwards. */
function isLeftBehind(call: Call, loop: ForStatementContext): boolean {
  for (let block = enclosing(call, BlockContext); block; block = enclosing(block, BlockContext)) {
    if (block.statement_list().some((one) => one.children?.some((child) => leaves(child as ApexParserRuleContext))))
      return true;
    if (block.parentCtx?.parentCtx === loop) return false;
  }
  return false;
}

export const endlessRules = [endlessRecursion, endlessLoops, changedWhileRead];
