/** What a flow as a whole may be made of. */
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
import { logicProblem } from '../objects/list-filters.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { flowsOf, nodeElements } from './flow-model.ts';

/** What may run before a record is saved (Salesforce Help, “Considerations for Record-Triggered Flows”). */
const beforeSave: ReadonlySet<string> = new Set([
  'assignments',
  'collectionProcessors',
  'customErrors',
  'decisions',
  'loops',
  'recordLookups',
  'ends'
]);

export const flowShape = referenceRule({
  id: 'flow-shape',
  what: 'A flow has a step or a setting that its kind of start does not allow, or changes every record of an object.',
  mend: 'Follow the message.',
  *check(project) {
    for (const { file, flow } of flowsOf(project)) {
      const start = childOf(flow.root, 'start');
      const trigger = childOf(start, 'triggerType');
      if (trigger) yield* triggerProblems(file, flow.root, start, trigger);
      else if (childOf(start, 'recordTriggerType'))
        yield problemAt(file, childOf(start, 'recordTriggerType'), 'nothing starts the flow: it has no <triggerType>');
      if (childOf(start, 'filterFormula') && childOf(start, 'filters'))
        yield problemAt(file, childOf(start, 'filters'), 'a start has conditions or a formula, not both');
      for (const logic of logicIn(flow.root)) {
        const message = logicProblem(logic.element.text.trim(), logic.conditions);
        if (message !== undefined) yield problemAt(file, logic.element, message);
      }
      for (const step of flow.nodes.values())
        if (!childOf(step, 'label')) yield problemAt(file, step, `${textOf(step, 'name') ?? ''} needs <label>`);
      for (const step of [...childrenOf(flow.root, 'recordUpdates'), ...childrenOf(flow.root, 'recordDeletes')]) {
        const isNarrow = ['filters', 'inputReference', 'filterFormula'].some((name) => childOf(step, name));
        if (!isNarrow)
          yield problemAt(file, step, `${textOf(step, 'name') ?? ''} has no filter: it means every record`);
      }
    }
  }
});

/** How conditions are joined, where that is written out, with the number of conditions. */
function* logicIn(root: XmlElement): Generator<{ element: XmlElement; conditions: number }> {
  for (const child of root.children) {
    for (const [logic, condition] of [
      ['filterLogic', 'filters'],
      ['conditionLogic', 'conditions']
    ] as const) {
      const element = childOf(child, logic);
      if (element && !/^(and|or|no|formula_evaluates_to_true)$/i.test(element.text.trim()))
        yield { element, conditions: childrenOf(child, condition).length };
    }
    yield* logicIn(child);
  }
}

function* triggerProblems(
  file: string,
  root: XmlElement,
  start: XmlElement | undefined,
  trigger: XmlElement
): Generator<Problem> {
  const kind = trigger.text.trim();
  const processType = childOf(root, 'processType');
  const isRecord = /^Record(Before|After)/.test(kind);
  if (!isRecord && !/^(PlatformEvent|Scheduled)$/.test(kind)) return;
  if (processType?.text.trim() !== 'AutoLaunchedFlow')
    yield problemAt(file, processType ?? root, 'a flow that starts by itself is an AutoLaunchedFlow');
  for (const screen of childrenOf(root, 'screens'))
    yield problemAt(file, screen, 'a flow that starts by itself has nobody to show a screen to');
  if (isRecord !== (childOf(start, 'recordTriggerType') !== undefined))
    yield problemAt(file, trigger, `${kind} ${isRecord ? 'needs' : 'has no'} <recordTriggerType>`);
  if ((isRecord || kind === 'PlatformEvent') && !childOf(start, 'object'))
    yield problemAt(file, trigger, `${kind} needs <object>`);
  const change = childOf(start, 'recordTriggerType');
  if (change && (change.text.trim() === 'Delete') !== (kind === 'RecordBeforeDelete'))
    yield problemAt(file, change, `${kind} does not go with ${change.text.trim()}`);
  if (kind !== 'RecordBeforeSave') return;
  for (const step of root.children)
    if (nodeElements.has(step.name) && !beforeSave.has(step.name))
      yield problemAt(file, step, `${textOf(step, 'name') ?? step.name} cannot run before the record is saved`);
}
