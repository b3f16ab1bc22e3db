/** Which type each value of a flow has, and whether it fits the field that it is compared with or written to. */
import type { Project } from '../../project/project.ts';
import { fieldOf } from '../../project/schema.ts';
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, descendants, textOf, type XmlElement } from '../../xml/element.ts';
import { fieldFormulaType, valuesOfPath } from '../formula/problems.ts';
import type { ValuesOfName } from '../formula/picklist-values.ts';
import { formulaTypeOf, type FormulaType, type TypeOfName } from '../formula/types.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { flowsOf, recordObjects, type FlowModel } from './flow-model.ts';

/** The data types of flows as formulas see them. */
export const flowTypes: Readonly<Record<string, FormulaType>> = {
  Boolean: 'Boolean',
  Currency: 'Number',
  Date: 'Date',
  DateTime: 'DateTime',
  Number: 'Number',
  Picklist: 'Picklist',
  String: 'Text'
};

/** The type of a merge field of a flow: a resource with a data type, or a field of a record. */
export function typeOfFlowName(flow: FlowModel, project: Project): TypeOfName {
  const resources = new Map(
    flow.root.children.map((child) => [textOf(child, 'name') ?? '', textOf(child, 'dataType')] as const)
  );
  const objects = recordObjects(flow);
  return ([first = '', ...rest]) => {
    if (rest.length === 0) return flowTypes[resources.get(first) ?? ''] ?? 'Unknown';
    let object = project.schema.object(objects.get(first) ?? '');
    for (const name of rest.slice(0, -1))
      object = project.schema.object(object?.parents.get(name.toLowerCase())?.[0] ?? '');
    return fieldFormulaType(object, rest.at(-1) ?? '');
  };
}

/** The values of a restricted picklist that a flow reads from a record. */
export function valuesOfFlowName(flow: FlowModel, project: Project): ValuesOfName {
  const objects = recordObjects(flow);
  return ([first = '', ...rest]) => valuesOfPath(rest, project.schema.object(objects.get(first) ?? ''), project);
}

const literals: Readonly<Record<string, FormulaType>> = {
  booleanValue: 'Boolean',
  dateTimeValue: 'DateTime',
  dateValue: 'Date',
  numberValue: 'Number',
  stringValue: 'Text'
};

/** Texts and ids, picklists and texts, dates and moments: what a flow turns into one another by itself. */
const related: readonly (readonly FormulaType[])[] = [
  ['Text', 'Picklist'],
  ['Date', 'DateTime']
];

export const flowValues = referenceRule({
  id: 'flow-value',
  what: 'A flow compares a field with, or writes to it, a value of another type.',
  mend: 'Use a value of the field’s type, or a formula that makes one.',
  *check(project) {
    for (const { file, flow } of flowsOf(project)) {
      const typeOfName = typeOfFlowName(flow, project);
      for (const child of flow.root.children) yield* valueProblems(project, file, child, typeOfName);
      for (const item of childrenOf(flow.root, 'assignments').flatMap((one) => childrenOf(one, 'assignmentItems'))) {
        const target = textOf(item, 'assignToReference') ?? '';
        if (!/^(Assign|Add|Subtract)$/.test(textOf(item, 'operator') ?? '')) continue;
        const message = mismatch(target, typeOfName(target.split('.')), childOf(item, 'value'), typeOfName);
        if (message !== undefined) yield problemAt(file, childOf(item, 'value'), message);
      }
      for (const condition of descendants(flow.root, 'conditions')) {
        const left = textOf(condition, 'leftValueReference') ?? '';
        if (!/^(EqualTo|NotEqualTo|(Greater|Less)Than(OrEqualTo)?)$/.test(textOf(condition, 'operator') ?? ''))
          continue;
        const message = mismatch(left, typeOfName(left.split('.')), childOf(condition, 'rightValue'), typeOfName);
        if (message !== undefined) yield problemAt(file, childOf(condition, 'rightValue'), message);
      }
    }
  }
});

function* valueProblems(project: Project, file: string, child: XmlElement, typeOfName: TypeOfName): Generator<Problem> {
  const object = project.schema.object(textOf(child, 'object') ?? '');
  for (const entry of [...childrenOf(child, 'filters'), ...childrenOf(child, 'inputAssignments')]) {
    const name = textOf(entry, 'field') ?? '';
    const field = fieldOf(object, name);
    const isNullTest = textOf(entry, 'operator') === 'IsNull' || textOf(entry, 'operator') === 'IsChanged';
    const type = isNullTest ? 'Boolean' : formulaTypeOf(field?.type ?? '');
    const message = field ? mismatch(name, type, childOf(entry, 'value'), typeOfName) : undefined;
    if (message !== undefined) yield problemAt(file, childOf(entry, 'value'), message);
  }
}

function mismatch(
  name: string,
  expected: FormulaType,
  value: XmlElement | undefined,
  typeOfName: TypeOfName
): string | undefined {
  const [content] = value?.children ?? [];
  if (!content) return undefined;
  const given =
    content.name === 'elementReference' ? typeOfName(content.text.trim().split('.')) : literals[content.name];
  if (given === undefined || given === 'Unknown' || expected === 'Unknown' || given === expected) return undefined;
  if (related.some((types) => types.includes(given) && types.includes(expected))) return undefined;
  return `${name} is a ${expected}, the value is a ${given}`;
}
