/** What a flow as a whole may be made of. */
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
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
      for (const step of [...childrenOf(flow.root, 'recordUpdates'), ...childrenOf(flow.root, 'recordDeletes')]) {
        const isNarrow = ['filters', 'inputReference', 'filterFormula'].some((name) => childOf(step, name));
        if (!isNarrow)
          yield problemAt(file, step, `${textOf(step, 'name') ?? ''} has no filter: it means every record`);
      }
    }
  }
});

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
  if (kind !== 'RecordBeforeSave') return;
  for (const step of root.children)
    if (nodeElements.has(step.name) && !beforeSave.has(step.name))
      yield problemAt(file, step, `${textOf(step, 'name') ?? step.name} cannot run before the record is saved`);
}
