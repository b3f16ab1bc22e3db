/** Rules about page layouts and quick actions. */
import type { Project } from '../../project/project.ts';
import { maybe } from '../../apex/unit.ts';
import { fieldOf, type ObjectModel } from '../../project/schema.ts';
import type { Problem } from '../../types.ts';
import { childOf, childrenOf, descendants, textOf, type XmlElement } from '../../xml/element.ts';
import { problemAt, referenceRule } from '../rule.ts';
import { isRecordColumn } from '../objects/columns.ts';
import { actionExists } from './actions.ts';

export const layoutNames = referenceRule({
  id: 'layout-object',
  what: 'A layout belongs to an object that does not exist.',
  mend: 'Name the file Object-Layout Name.layout-meta.xml.',
  *check(project) {
    for (const { file, root, fullName } of project.componentsOf('Layout')) {
      const [object, name] = splitLayoutName(fullName);
      if (name === undefined || !project.schema.object(object))
        yield problemAt(file, root, `there is no object ${object}`);
    }
  }
});

export const layoutFields = referenceRule({
  id: 'layout-field',
  what: 'A layout shows a field that does not exist, shows one twice, leaves a required one out, or lets people edit what nobody can edit.',
  mend: 'Correct the item that the message names.',
  *check(project) {
    for (const { file, root, fullName } of project.componentsOf('Layout')) {
      const object = project.schema.object(maybe(splitLayoutName(fullName)[0]) ?? '');
      if (object && root) yield* layoutProblems(file, root, object);
    }
  }
});

function* layoutProblems(file: string, root: XmlElement, object: ObjectModel): Generator<Problem> {
  const seen = new Set<string>();
  for (const item of descendants(childOfAll(root, 'layoutSections'), 'field')) {
    const name = item.text.trim();
    const field = fieldOf(object, name);
    if (!field && object.kind !== 'standard') yield problemAt(file, item, `${object.apiName} has no field ${name}`);
    if (!field && object.kind === 'standard' && name.endsWith('__c'))
      yield problemAt(file, item, `${object.apiName} has no field ${name}`);
    if (seen.has(name.toLowerCase())) yield problemAt(file, item, `${name} stands twice on the layout`);
    seen.add(name.toLowerCase());
  }
  for (const item of childrenOf(childOf(root, 'miniLayout'), 'fields'))
    if (object.kind === 'custom' && !fieldOf(object, item.text.trim()))
      yield problemAt(file, item, `${object.apiName} has no field ${item.text.trim()}`);
  for (const section of childrenOf(root, 'layoutSections')) yield* sectionProblems(file, section);
  for (const item of descendants(root, 'layoutItems')) {
    const field = fieldOf(object, textOf(item, 'field') ?? '');
    const behavior = textOf(item, 'behavior');
    if (field?.readOnly && behavior !== undefined && behavior !== 'Readonly')
      yield problemAt(file, childOf(item, 'behavior'), `${field.apiName} can only be Readonly`);
    if (field?.required && behavior !== undefined && behavior !== 'Required')
      yield problemAt(
        file,
        childOf(item, 'behavior'),
        `${field.apiName} is a required field: its behavior is Required`
      );
  }
  for (const field of object.fields.values()) {
    const isNeeded = field.isCustom
      ? field.required
      : field.apiName === 'Name' && object.kind === 'custom' && !field.readOnly;
    if (isNeeded && !seen.has(field.apiName.toLowerCase()))
      yield problemAt(file, root, `the required field ${field.apiName} is not on the layout`);
  }
}

/** How many columns each style has; others are left to the platform. */
const columnsOfStyle: Readonly<Record<string, number>> = {
  OneColumn: 1,
  TwoColumnsTopToBottom: 2,
  TwoColumnsLeftToRight: 2
};

const itemContents = [
  'analyticsCloudComponent',
  'component',
  'customLink',
  'emptySpace',
  'field',
  'page',
  'reportChartComponent',
  'scontrol'
];

function* sectionProblems(file: string, section: XmlElement): Generator<Problem> {
  const style = childOf(section, 'style');
  const expected = columnsOfStyle[style?.text.trim() ?? ''];
  const columns = childrenOf(section, 'layoutColumns').length;
  if (expected !== undefined && columns !== expected)
    yield problemAt(
      file,
      style,
      `the style ${style?.text.trim() ?? ''} has ${expected} columns, the section ${columns}`
    );
  for (const item of descendants(section, 'layoutItems')) {
    if (!itemContents.some((name) => childOf(item, name))) yield problemAt(file, item, 'the item shows nothing');
  }
}

export const layoutLists = referenceRule({
  id: 'layout-list',
  what: 'A layout names a related list, a field of one, or an action that does not exist.',
  mend: 'Correct the name; related lists of custom lookups are written Child__c.Lookup__c.',
  *check(project) {
    for (const { file, root, fullName } of project.componentsOf('Layout')) {
      const parent = maybe(splitLayoutName(fullName)[0]) ?? '';
      for (const list of childrenOf(root, 'relatedLists')) yield* relatedListProblems(project, file, list, parent);
      for (const action of [...descendants(root, 'actionName'), ...descendants(root, 'quickActionName')]) {
        if (!actionExists(project, action.text.trim()))
          yield problemAt(file, action, `there is no action ${action.text.trim()}`);
      }
    }
  }
});

/** The related lists of the platform's own that a custom object can show. */
const standardLists: ReadonlySet<string> = new Set(
  `RelatedActivityList RelatedApprovalList RelatedContentNoteList RelatedEmailMessageList RelatedEntityHistoryList
   RelatedFileList RelatedHistoryList RelatedNoteList RelatedProcessHistoryList`.split(/\s+/)
);

function* relatedListProblems(project: Project, file: string, list: XmlElement, parent: string): Generator<Problem> {
  const named = childOf(list, 'relatedList');
  const [childName = '', lookupName] = named?.text.trim().split('.') ?? [];
  if (lookupName === undefined) {
    if (named && /^[A-Z]\w+$/.test(childName) && parent.endsWith('__c') && !standardLists.has(childName))
      yield problemAt(file, named, `custom objects have no related list ${childName}`);
    return;
  }
  const child = project.schema.object(childName);
  const lookup = fieldOf(child, lookupName);
  if (!child || !lookup) yield problemAt(file, named, `there is no lookup ${named?.text.trim() ?? ''}`);
  else if (!lookup.referenceTo.includes(parent))
    yield problemAt(file, named, `${named?.text.trim() ?? ''} does not point to ${parent}`);
  const seen = new Set<string>();
  for (const field of [...childrenOf(list, 'fields'), ...childrenOf(list, 'sortField')]) {
    const name = field.text.trim();
    if (child && (child.kind === 'custom' || /__c$/.test(name)) && !isRecordColumn(name, child))
      yield problemAt(file, field, `${childName} has no field ${name}`);
    if (field.name === 'fields' && seen.has(name)) yield problemAt(file, field, `the column ${name} stands twice`);
    seen.add(name);
  }
}

/** What each type of quick action must name, and where that is looked up. */
const actionContents: Readonly<Record<string, readonly [string, string] | undefined>> = {
  LightningWebComponent: ['lightningWebComponent', 'LightningComponentBundle'],
  Flow: ['flowDefinition', 'Flow'],
  VisualforcePage: ['page', 'ApexPage'],
  LightningComponent: ['lightningComponent', 'AuraDefinitionBundle']
};

export const quickActions = referenceRule({
  id: 'quick-action',
  what: 'A quick action belongs to, creates, shows or fills something that does not exist.',
  mend: 'Correct the name that the message gives.',
  *check(project) {
    for (const { file, root, fullName } of project.componentsOf('QuickAction')) {
      const [owner = '', action] = fullName.split('.');
      if (action !== undefined && !project.schema.object(owner))
        yield problemAt(file, root, `there is no object ${owner}`);
      const content = actionContents[textOf(root, 'type') ?? ''];
      if (content) {
        const child = childOf(root, content[0]);
        if (!child)
          yield problemAt(file, root, `an action of type ${textOf(root, 'type') ?? ''} needs <${content[0]}>`);
        else if (!project.component(content[1], child.text.trim()))
          yield problemAt(file, child, `there is no ${content[1]} ${child.text.trim()}`);
      }
      if (textOf(root, 'type') === 'LightningWebComponent' && !childOf(root, 'actionSubtype'))
        yield problemAt(file, root, 'an action of type LightningWebComponent needs <actionSubtype>');
      const targetName = childOf(root, 'targetObject');
      const target = project.schema.object(targetName?.text.trim() ?? '');
      if (targetName && !target) yield problemAt(file, targetName, `there is no object ${targetName.text.trim()}`);
      if (textOf(root, 'type') === 'Create' && !targetName)
        yield problemAt(file, root, 'an action of type Create needs <targetObject>');
      for (const field of [
        ...descendants(childOf(root, 'quickActionLayout'), 'field'),
        ...childrenOf(root, 'fieldOverrides').flatMap((one) => childrenOf(one, 'field'))
      ]) {
        const owning = target ?? project.schema.object(owner);
        if (owning && !fieldOf(owning, field.text.trim()))
          yield problemAt(file, field, `${owning.apiName} has no field ${field.text.trim()}`);
      }
      if (!childOf(root, 'label') && !childOf(root, 'standardLabel'))
        yield problemAt(file, root, 'a quick action needs <label> or <standardLabel>');
    }
  }
});

/** `Object-Layout Name` into both parts; names may contain further hyphens. */
function splitLayoutName(fullName: string): [string, string | undefined] {
  const at = fullName.indexOf('-');
  return at < 0 ? [fullName, undefined] : [fullName.slice(0, at), fullName.slice(at + 1)];
}

/** A synthetic parent of all children with a name, so that one search covers them. */
function childOfAll(root: XmlElement, name: string): XmlElement {
  return { ...root, children: childrenOf(root, name) };
}

export const layoutRules = [layoutNames, layoutFields, layoutLists, quickActions];
