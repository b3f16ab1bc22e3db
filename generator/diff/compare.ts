import { breaksOf } from './breaking.ts';
import { componentsOf, type Component } from './component.ts';

export interface ComponentChange {
  readonly kind: 'added' | 'changed' | 'deleted';
  readonly type: string;
  readonly fullName: string;
  readonly path: string;
  /** Why an org that uses the old package would notice; empty when it would not. */
  readonly breaks: readonly string[];
}

/** What changes for an org that has the old package when the new one is deployed over it. */
export function comparePackages(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>
): ComponentChange[] {
  const [old, fresh] = [index(componentsOf(before)), index(componentsOf(after))];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    if (was && is) {
      return was.content === is.content ? [] : [change('changed', is, breaksOf(was, is))];
    }
    if (was) {
      // The fields of a deleted object go with it and need no word of their own.
      return isPartOfDeletedObject(was, fresh) ? [] : [change('deleted', was, [deletionConsequence(was)])];
    }
    return is ? [change('added', is, additionBreaks(is, old))] : [];
  });
}

function index(components: readonly Component[]): ReadonlyMap<string, Component> {
  return new Map(components.map((component) => [`${component.type}:${component.fullName}`, component]));
}

function change(kind: ComponentChange['kind'], component: Component, breaks: readonly string[]): ComponentChange {
  return { kind, type: component.type, fullName: component.fullName, path: component.path, breaks };
}

function isPartOfDeletedObject({ fullName }: Component, fresh: ReadonlyMap<string, Component>): boolean {
  const [object, part] = fullName.split('.');
  return part !== undefined && fullName.includes('__') && !fresh.has(`CustomObject:${object ?? ''}`);
}

function deletionConsequence({ type, fullName }: Component): string {
  switch (type) {
    case 'CustomField':
      return 'its values are lost with it; reports, flows and code that name it stop working';
    case 'CustomObject':
      return 'its records are lost with it';
    case 'ApexClass':
      return fullName.endsWith('Test') ? 'only a test' : 'code and flows that call it stop working';
    case 'PermissionSet':
      return 'its users lose what it granted';
    default:
      return 'what refers to it stops working';
  }
}

/** A field that is required on every record refuses the inserts of code that does not know it yet. */
function additionBreaks(component: Component, old: ReadonlyMap<string, Component>): string[] {
  const [object = ''] = component.fullName.split('.');
  const onKnownObject = component.type === 'CustomField' && old.has(`CustomObject:${object}`);
  return onKnownObject && component.content.includes('<required>true</required>')
    ? ['it is required: code of the org that inserts records without it fails']
    : [];
}
