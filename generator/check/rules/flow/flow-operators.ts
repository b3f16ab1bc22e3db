/** Which comparisons a flow knows for values of which type. */
import { fieldOf } from '../../project/schema.ts';
import { childOf, childrenOf, descendants, isTrue, textOf } from '../../xml/element.ts';
import { formulaTypeOf, type FormulaType } from '../formula/types.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { flowsOf, type FlowModel } from './flow-model.ts';
import { typeOfFlowName } from './flow-types.ts';

const ordered: readonly FormulaType[] = ['Number', 'Date', 'DateTime', 'Time'];
const textual: readonly FormulaType[] = ['Text', 'Picklist'];

/** Source: Salesforce Help, flow operators in decision, wait and collection filter elements. */
const typesOfOperator: readonly (readonly [operator: RegExp, types: readonly FormulaType[]])[] = [
  [/^(Contains|StartsWith|EndsWith)$/, textual],
  [/^(Greater|Less)Than(OrEqualTo)?$/, ordered]
];

/** Queries of records order texts too. */
const typesInFilters: typeof typesOfOperator = [
  [/^(Contains|StartsWith|EndsWith)$/, textual],
  [/^(Greater|Less)Than(OrEqualTo)?$/, [...ordered, ...textual]]
];

export const flowOperators = referenceRule({
  id: 'flow-operator',
  what: 'A flow compares a value with an operator that values of its type do not have.',
  mend: 'Texts contain, start and end; numbers, dates and times are greater or less; a yes or no is equal or not.',
  *check(project) {
    for (const { file, flow } of flowsOf(project)) {
      const typeOfName = typeOfFlowName(flow, project);
      for (const condition of descendants(flow.root, 'conditions')) {
        const name = textOf(condition, 'leftValueReference') ?? '';
        if (isCollection(flow, name)) continue;
        const message = refusal(textOf(condition, 'operator'), name, typeOfName(name.split('.')), typesOfOperator);
        if (message !== undefined) yield problemAt(file, childOf(condition, 'operator'), message);
      }
      for (const step of flow.root.children) {
        const object = project.schema.object(textOf(step, 'object') ?? '');
        for (const filter of childrenOf(step, 'filters')) {
          const name = textOf(filter, 'field') ?? '';
          const type = formulaTypeOf(fieldOf(object, name)?.type ?? '');
          const message = refusal(textOf(filter, 'operator'), name, type, typesInFilters);
          if (message !== undefined) yield problemAt(file, childOf(filter, 'operator'), message);
        }
      }
    }
  }
});

/** A collection contains a value of whatever type. */
function isCollection(flow: FlowModel, name: string): boolean {
  return flow.root.children.some((child) => textOf(child, 'name') === name && isTrue(child, 'isCollection'));
}

function refusal(
  operator: string | undefined,
  name: string,
  type: FormulaType,
  known: typeof typesOfOperator
): string | undefined {
  const types = known.find(([pattern]) => pattern.test(operator ?? ''))?.[1];
  if (type === 'Unknown' || types === undefined || types.includes(type)) return undefined;
  return `${name} is a ${type}, which ${operator ?? ''} is not for`;
}
