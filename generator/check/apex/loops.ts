/** Code that runs once for each turn of a loop. */
import {
  ClassDeclarationContext,
  DoWhileStatementContext,
  EnhancedForControlContext,
  ForControlContext,
  ForInitContext,
  ForStatementContext,
  MethodDeclarationContext,
  WhileStatementContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { maybe } from './unit.ts';

/** True when a node stands inside a loop of its own method; the part of a `for` that runs once does not count. */
export function isInLoop(node: ApexParserRuleContext): boolean {
  let child = node;
  for (let at = node.parentCtx; at; at = at.parentCtx) {
    if (at instanceof MethodDeclarationContext || at instanceof ClassDeclarationContext) return false;
    if (at instanceof EnhancedForControlContext || at instanceof ForInitContext) {
      const loop = at.parentCtx?.parentCtx;
      if (!loop) return false;
      return isInLoop(loop);
    }
    const isLoop =
      at instanceof ForStatementContext || at instanceof WhileStatementContext || at instanceof DoWhileStatementContext;
    if (isLoop && !(child instanceof ForControlContext && isHeaderOnly(child))) return true;
    child = at;
  }
  return false;
}

function isHeaderOnly(control: ForControlContext): boolean {
  return maybe(control.enhancedForControl()) !== undefined;
}
