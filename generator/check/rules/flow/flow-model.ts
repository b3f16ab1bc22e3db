/** The named things in a flow, and what each refers to. */
import type { Project } from '../../project/project.ts';
import { childrenOf, descendants, textOf, type XmlElement } from '../../xml/element.ts';

/** Elements a connector can lead to. */
export const nodeElements: ReadonlySet<string> = new Set([
  'actionCalls',
  'apexPluginCalls',
  'assignments',
  'collectionProcessors',
  'customErrors',
  'decisions',
  'loops',
  'orchestratedStages',
  'recordCreates',
  'recordDeletes',
  'recordLookups',
  'recordRollbacks',
  'recordUpdates',
  'screens',
  'steps',
  'subflows',
  'transforms',
  'waits',
  'ends'
]);

/** Elements that hold a value without being a step. */
const resourceElements: ReadonlySet<string> = new Set([
  'choices',
  'constants',
  'dynamicChoiceSets',
  'formulas',
  'stages',
  'textTemplates',
  'variables'
]);

export interface FlowModel {
  readonly root: XmlElement;
  /** Steps by name. */
  readonly nodes: ReadonlyMap<string, XmlElement>;
  /** Everything a merge field can begin with: steps, resources, outcomes of decisions, screen fields. */
  readonly names: ReadonlySet<string>;
}

/** Every flow of a project. */
export function flowsOf(project: Project): { file: string; flow: FlowModel }[] {
  return project.componentsOf('Flow').flatMap(({ file, root }) => (root ? [{ file, flow: flowModel(root) }] : []));
}

/** Reads a flow's names. */
export function flowModel(root: XmlElement): FlowModel {
  const nodes = new Map<string, XmlElement>();
  const names = new Set<string>();
  for (const child of root.children) {
    const name = textOf(child, 'name');
    if (name === undefined) continue;
    if (nodeElements.has(child.name)) nodes.set(name, child);
    if (nodeElements.has(child.name) || resourceElements.has(child.name)) names.add(name);
    for (const inner of [
      ...descendants(child, 'rules'),
      ...descendants(child, 'fields'),
      ...descendants(child, 'waitEvents')
    ]) {
      const innerName = textOf(inner, 'name');
      if (innerName !== undefined) names.add(innerName);
    }
  }
  return { root, nodes, names };
}

/** All connectors of a flow: where they stand and where they lead. */
export function connectorsOf(root: XmlElement): XmlElement[] {
  return descendants(root, 'targetReference');
}

/** The record variables of a flow with their objects. */
export function recordObjects(flow: FlowModel): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const start = childrenOf(flow.root, 'start')[0];
  const triggering = textOf(start, 'object');
  if (triggering !== undefined) for (const name of ['$Record', '$Record__Prior']) found.set(name, triggering);
  for (const variable of childrenOf(flow.root, 'variables')) {
    const object = textOf(variable, 'objectType');
    const name = textOf(variable, 'name');
    if (object !== undefined && name !== undefined) found.set(name, object);
  }
  for (const lookup of [...childrenOf(flow.root, 'recordLookups'), ...childrenOf(flow.root, 'recordCreates')]) {
    const object = textOf(lookup, 'object');
    const name = textOf(lookup, 'name');
    if (object !== undefined && name !== undefined) found.set(name, object);
  }
  return withLoops(flow, found);
}

function withLoops(flow: FlowModel, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map(known);
  for (const loop of childrenOf(flow.root, 'loops')) {
    const object = all.get(textOf(loop, 'collectionReference') ?? '');
    const name = textOf(loop, 'name');
    if (object !== undefined && name !== undefined) all.set(name, object);
  }
  return all;
}
