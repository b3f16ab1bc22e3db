/** Rules about flows. */
import type { Project } from '../../project/project.ts';
import { fieldOf, type FieldModel, type ObjectModel } from '../../project/schema.ts';
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, descendants, textOf, type XmlElement } from '../../xml/element.ts';
import { flowFormulaProblems, pathProblems } from '../formula/problems.ts';
import { globalProblem } from '../formula/globals.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { connectorsOf, flowsOf, recordObjects, type FlowModel } from './flow-model.ts';
import { invocableOf } from './invocables.ts';
import { flowOperators } from './flow-operators.ts';
import { flowTypes, flowValues, typeOfFlowName, valuesOfFlowName } from './flow-types.ts';
import { flowShape } from './flow-shape.ts';

export const connectors = referenceRule({
  id: 'flow-connector',
  what: 'A connector leads to a step that does not exist, a step cannot be reached, or a name is used twice.',
  mend: 'Correct the target, connect or delete the step, rename one of the two.',
  *check(project) {
    for (const { file, flow } of flowsOf(project)) {
      const targets = connectorsOf(flow.root);
      for (const target of targets) {
        if (!flow.nodes.has(target.text.trim()))
          yield problemAt(file, target, `there is no step ${target.text.trim()}`);
      }
      const reached = new Set([
        ...targets.map((target) => target.text.trim()),
        textOf(flow.root, 'startElementReference') ?? ''
      ]);
      for (const [name, node] of flow.nodes) {
        if (!reached.has(name)) yield problemAt(file, childOf(node, 'name'), `nothing leads to the step ${name}`);
      }
      const seen = new Set<string>();
      for (const child of flow.root.children) {
        const name = childOf(child, 'name');
        if (!name || child.name === 'processMetadataValues') continue;
        if (seen.has(name.text.trim().toLowerCase()))
          yield problemAt(file, name, `the name ${name.text.trim()} is used twice`);
        if (!/^[A-Za-z](_?[A-Za-z0-9])*$/.test(name.text.trim()))
          yield problemAt(file, name, `"${name.text.trim()}" is no legal API name`);
        seen.add(name.text.trim().toLowerCase());
      }
      if (!childOf(flow.root, 'start') && !childOf(flow.root, 'startElementReference'))
        yield problemAt(file, flow.root, 'the flow has no start');
    }
  }
});

export const flowFormulas = referenceRule({
  id: 'flow-formula',
  what: 'A formula of a flow calls a function that does not exist or with a wrong number of arguments, mixes types, asks a picklist for a value it does not have, or is not closed.',
  mend: 'Correct the formula.',
  *check(project) {
    for (const { file, flow } of flowsOf(project)) {
      const names = { typeOfName: typeOfFlowName(flow, project), valuesOfName: valuesOfFlowName(flow, project) };
      const filter = childOf(childOf(flow.root, 'start'), 'filterFormula');
      const formulas = childrenOf(flow.root, 'formulas').map(
        (formula) => [childOf(formula, 'expression'), textOf(formula, 'dataType')] as const
      );
      for (const [formula, dataType] of [[filter, 'Boolean'] as const, ...formulas]) {
        const expected = flowTypes[dataType ?? ''];
        for (const message of formula ? flowFormulaProblems(formula.text, project, names, expected) : [])
          yield problemAt(file, formula, message);
      }
    }
  }
});

export const flowReferences = referenceRule({
  id: 'flow-reference',
  what: 'A flow reads or writes a variable, step or label that does not exist.',
  mend: 'Declare the variable or correct the name.',
  *check(project) {
    for (const { file, flow } of flowsOf(project)) {
      const references = [
        'elementReference',
        'assignToReference',
        'leftValueReference',
        'collectionReference',
        'inputReference',
        'outputReference',
        'assignRecordIdToReference'
      ].flatMap((name) => descendants(flow.root, name));
      for (const element of references) yield* referenceProblems(project, file, flow, element, element.text.trim());
      for (const name of ['stringValue', 'text', 'expression', 'formulaExpression', 'filterFormula', 'fieldText']) {
        for (const element of descendants(flow.root, name)) {
          for (const [, reference = ''] of element.text.matchAll(/\{!([^}]+)\}/g))
            yield* referenceProblems(project, file, flow, element, reference);
        }
      }
    }
  }
});

function* referenceProblems(
  project: Project,
  file: string,
  flow: FlowModel,
  element: XmlElement,
  reference: string
): Generator<Problem> {
  const [first = '', ...rest] = reference.split('.');
  const label = /^\$Label\.(\w+)$/.exec(reference)?.[1];
  if (label !== undefined && !project.labels.has(label.toLowerCase()))
    yield problemAt(file, element, `there is no label ${label}`);
  const global = globalProblem([first, ...rest], project, true);
  if (global !== undefined) yield problemAt(file, element, global);
  if (!first.startsWith('$') && !flow.names.has(first))
    yield problemAt(file, element, `nothing in the flow is named ${first}`);
  const object = project.schema.object(recordObjects(flow).get(first) ?? '');
  if (object && rest.length > 0)
    for (const message of pathProblems(rest, object, project)) yield problemAt(file, element, message);
}

export const flowRecords = referenceRule({
  id: 'flow-record',
  what: 'A flow works on an object or a field that does not exist, writes one that nobody can write, or leaves out one that a record needs.',
  mend: 'Correct the API name, or write what the record needs.',
  *check(project) {
    for (const { file, flow } of flowsOf(project)) {
      for (const child of flow.root.children) {
        const named = childOf(child, 'object') ?? childOf(child, 'objectType');
        if (!named) continue;
        const object = project.schema.object(named.text.trim());
        if (!object) yield problemAt(file, named, `there is no object ${named.text.trim()}`);
        const fields = [
          ...childrenOf(child, 'filters'),
          ...childrenOf(child, 'inputAssignments'),
          ...childrenOf(child, 'outputAssignments')
        ].flatMap((one) => childrenOf(one, 'field'));
        for (const field of [...fields, ...childrenOf(child, 'queriedFields'), ...childrenOf(child, 'sortField')]) {
          if (object && !fieldOf(object, field.text.trim()))
            yield problemAt(file, field, `${object.apiName} has no field ${field.text.trim()}`);
        }
        yield* writeProblems(file, child, object);
        yield* filterValueProblems(project, file, child, named.text.trim());
      }
    }
  }
});

/** Values for fields that nobody can write, that are given twice, or that a new record lacks. */
function* writeProblems(file: string, step: XmlElement, object: ObjectModel | undefined): Generator<Problem> {
  const written = new Set<string>();
  for (const assignment of childrenOf(step, 'inputAssignments')) {
    const field = fieldOf(object, textOf(assignment, 'field') ?? '');
    const name = field?.apiName ?? '';
    if (field?.readOnly || name === 'Id')
      yield problemAt(file, childOf(assignment, 'field'), `${name} cannot be written`);
    if (field && written.has(name)) yield problemAt(file, childOf(assignment, 'field'), `${name} is written twice`);
    written.add(name);
  }
  if (step.name !== 'recordCreates') return;
  for (const field of object?.fields.values() ?? [])
    if (field.file !== undefined && field.required && !hasDefault(field) && !written.has(field.apiName))
      yield problemAt(file, step, `a new ${object?.apiName ?? ''} needs a value for ${field.apiName}`);
}

function hasDefault({ element }: FieldModel): boolean {
  return (
    childOf(element, 'defaultValue') !== undefined ||
    descendants(element, 'value').some((value) => textOf(value, 'default') === 'true')
  );
}

function* filterValueProblems(
  project: Project,
  file: string,
  child: XmlElement,
  objectName: string
): Generator<Problem> {
  for (const filter of [...childrenOf(child, 'filters'), ...childrenOf(child, 'inputAssignments')]) {
    const field = fieldOf(project.schema.object(objectName), textOf(filter, 'field') ?? '');
    const value = childOf(childOf(filter, 'value'), 'stringValue');
    if (
      field?.values &&
      field.restricted &&
      value &&
      value.text.trim() !== '' &&
      !value.text.includes('{!') &&
      !field.values.includes(value.text.trim())
    ) {
      yield problemAt(file, value, `${field.apiName} has no value ${value.text.trim()}`);
    }
  }
}

export const flowCalls = referenceRule({
  id: 'flow-call',
  what: 'A flow calls Apex or a flow that does not exist, or passes a parameter that the method does not have.',
  mend: 'Name a class with an @InvocableMethod, and its @InvocableVariable fields.',
  *check(project) {
    for (const { file, flow } of flowsOf(project)) {
      for (const call of childrenOf(flow.root, 'actionCalls')) {
        if (textOf(call, 'actionType') === 'apex') yield* apexCallProblems(project, file, call);
        if (
          textOf(call, 'actionType') === 'quickAction' &&
          !project.component('QuickAction', textOf(call, 'actionName') ?? '')
        ) {
          yield problemAt(
            file,
            childOf(call, 'actionName'),
            `there is no quick action ${textOf(call, 'actionName') ?? ''}`
          );
        }
      }
      for (const call of childrenOf(flow.root, 'subflows')) {
        const name = textOf(call, 'flowName') ?? '';
        if (!project.component('Flow', name))
          yield problemAt(file, childOf(call, 'flowName'), `there is no flow ${name}`);
      }
    }
  }
});

function* apexCallProblems(project: Project, file: string, call: XmlElement): Generator<Problem> {
  const named = childOf(call, 'actionName');
  const invocable = invocableOf(project, named?.text.trim() ?? '');
  if (!invocable) {
    yield problemAt(file, named, `there is no class ${named?.text.trim() ?? ''} with an @InvocableMethod`);
    return;
  }
  for (const parameter of childrenOf(call, 'inputParameters')) {
    const name = textOf(parameter, 'name') ?? '';
    if (invocable.variables.size > 0 && !invocable.variables.has(name.toLowerCase()))
      yield problemAt(file, childOf(parameter, 'name'), `${named?.text.trim() ?? ''} has no parameter ${name}`);
  }
  for (const required of invocable.required) {
    if (
      !childrenOf(call, 'inputParameters').some((parameter) => textOf(parameter, 'name')?.toLowerCase() === required)
    ) {
      yield problemAt(file, call, `the required parameter ${required} is not passed`);
    }
  }
}

export const flowRules = [
  connectors,
  flowShape,
  flowFormulas,
  flowReferences,
  flowRecords,
  flowValues,
  flowOperators,
  flowCalls
];
