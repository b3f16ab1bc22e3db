/** Work that is done once for each turn of a loop, in the loop itself or in a method that it calls. */
import {
  DotMethodCallContext,
  MethodCallContext,
  MethodDeclarationContext,
  QueryContext,
  type ApexParserRuleContext
} from '@apexdevtools/apex-parser';
import { calledName, callsOf, callsOfOwnMethods, type Call } from '../../apex/calls.ts';
import { calloutsOf } from '../../apex/callouts.ts';
import { dmlOf } from '../../apex/dml.ts';
import { isInLoop } from '../../apex/loops.ts';
import { enclosing, type ApexUnit } from '../../apex/unit.ts';
import type { Project } from '../../project/project.ts';
import { apexRule } from '../rule.ts';
import { dynamicQuery } from '../../apex/dynamic-soql.ts';

export const loops = apexRule({
  id: 'work-in-loop',
  what: 'A query, a write, a callout or a job is started once for each turn of a loop, in it or in a method of the class that it calls.',
  mend: 'Collect in the loop and do the work once behind it.',
  *check(project) {
    for (const unit of project.apex) {
      if (unit.isTest) continue;
      const work = workOf(unit, project);
      for (const [node, what] of work)
        if (isInLoop(node)) yield { place: unit.place(node), message: `${what} stands inside a loop` };
      for (const [name, what] of workingMethods(work)) {
        for (const call of callsOfOwnMethods(unit, new Set([name])))
          if (isInLoop(call)) yield { place: unit.place(call), message: `${what} is done by ${name} inside a loop` };
      }
    }
  }
});

type Work = readonly [ApexParserRuleContext, string];

function workOf(unit: ApexUnit, project: Project): Work[] {
  const of = (calls: readonly Call[], what: string): Work[] => calls.map((node) => [node, what]);
  return [
    ...unit.nodes(QueryContext).map((node): Work => [node, 'a query']),
    ...dmlOf(unit).map(({ node, verb }): Work => [node, `an ${verb}`]),
    ...of(callsOf(unit, dynamicQuery), 'a query'),
    ...of(calloutsOf(unit, project), 'a callout'),
    ...of(callsOf(unit, /^(System\.)?EventBus\.publish$/i), 'a publication')
  ];
}

/**
 * The methods that do such work themselves, once for each call. A query that is put together does not count: it is how
 * each of a few objects is asked in turn.
 */
function workingMethods(work: readonly Work[]): ReadonlyMap<string, string> {
  return new Map(
    work.flatMap(([node, what]): [string, string][] => {
      const method = isDynamic(node) ? undefined : enclosing(node, MethodDeclarationContext);
      return method ? [[method.id().getText().toLowerCase(), what]] : [];
    })
  );
}

function isDynamic(node: ApexParserRuleContext): boolean {
  const isCall = node instanceof DotMethodCallContext || node instanceof MethodCallContext;
  return isCall && dynamicQuery.test(calledName(node));
}
