/** Calls that leave the org. */
import { DotExpressionContext } from '@apexdevtools/apex-parser';
import type { Project } from '../project/project.ts';
import { callsOf, type Call } from './calls.ts';
import { typeOf } from './expressions.ts';
import type { ApexUnit } from './unit.ts';

/** All sendings of an HTTP request in a unit. */
export function calloutsOf(unit: ApexUnit, project: Project): Call[] {
  return callsOf(unit, /\.send$/i).filter((call) => {
    const receiver = call.parentCtx instanceof DotExpressionContext ? call.parentCtx.expression() : undefined;
    return (
      receiver !== undefined && /^(System\.)?Http$/i.test(typeOf(receiver, { unit, schema: project.schema }) ?? '')
    );
  });
}
