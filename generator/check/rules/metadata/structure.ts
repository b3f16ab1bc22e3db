/** Compares an XML tree with Salesforce's metadata types. */
import { childrenOf, type XmlElement } from '../../xml/element.ts';
import type { MetadataProperty, MetadataSchema } from '../../metadata-schema/types.ts';
import type { Component } from '../../project/component.ts';

export type StructureKind =
  | 'unknown-element'
  | 'bad-value'
  | 'bad-boolean'
  | 'bad-number'
  | 'missing-element'
  | 'repeated-element'
  | 'split-list'
  | 'unexpected-content'
  | 'unknown-root'
  | 'wrong-namespace'
  | 'unknown-attribute';

export interface StructureProblem {
  readonly kind: StructureKind;
  readonly element: XmlElement;
  readonly message: string;
}

export const metadataNamespace = 'http://soap.sforce.com/2006/04/metadata';

/** Elements whose content the metadata types leave open. */
const opaqueElements: ReadonlySet<string> = new Set(['LightningComponentBundle.targetConfigs']);

/** Elements the API refuses to do without although its types call them optional. */
const requiredByPlatform: Readonly<Record<string, readonly string[]>> = {
  ApexClass: ['apiVersion', 'status'],
  ApexTrigger: ['apiVersion', 'status'],
  ListView: ['label', 'filterScope'],
  LightningComponentBundle: ['apiVersion', 'isExposed'],
  CustomMetadata: ['label'],
  NamedCredential: ['label'],
  ExternalCredential: ['label', 'authenticationProtocol'],
  FlexiPage: ['masterLabel', 'type']
};

/** Everything that keeps a file from being the component its name says it is. */
export function structureProblems(component: Component, schema: MetadataSchema): StructureProblem[] {
  const { root, type } = component;
  if (!root || type === undefined) return [];
  const expected = type === 'Settings' ? root.name : type;
  const problems: StructureProblem[] = [];
  if (root.name !== expected || (type === 'Settings' && !/Settings$/.test(root.name))) {
    problems.push({
      kind: 'unknown-root',
      element: root,
      message: `a .${component.suffix}-meta.xml file holds <${expected}>, this one <${root.name}>`
    });
    return problems;
  }
  const namespace = root.attributes.find((attribute) => attribute.name === 'xmlns')?.value;
  if (namespace !== metadataNamespace) {
    problems.push({ kind: 'wrong-namespace', element: root, message: `the namespace is ${namespace ?? 'missing'}` });
  }
  if (schema.properties(root.name)) checkComplex(root, root.name, schema, problems);
  return problems;
}

function checkComplex(element: XmlElement, type: string, schema: MetadataSchema, problems: StructureProblem[]): void {
  const properties = schema.properties(type);
  if (!properties || opaqueElements.has(`${type}.${element.name}`)) return;
  if (element.text.trim() !== '') {
    problems.push({
      kind: 'unexpected-content',
      element,
      message: `<${element.name}> holds elements, but here it has the text "${element.text.trim()}"`
    });
  }
  let previous = '';
  const seen = new Set<string>();
  for (const child of element.children) {
    const property = properties.get(child.name);
    if (!property) {
      problems.push({
        kind: 'unknown-element',
        element: child,
        message: `<${child.name}> is no element of ${type}${suggestion(child.name, properties)}`
      });
      continue;
    }
    if (seen.has(child.name)) checkRepetition(child, property, previous, problems);
    seen.add(child.name);
    previous = child.name;
    if (!opaqueElements.has(`${type}.${child.name}`)) checkValue(child, property, schema, problems);
  }
  const required = [...properties.values()]
    .filter((property) => !property.optional && !property.list)
    .map((property) => property.name);
  const isFieldFile = type === 'CustomField' && element.name !== 'nameField';
  for (const name of [...required, ...(requiredByPlatform[type] ?? []), ...(isFieldFile ? ['fullName'] : [])]) {
    if (childrenOf(element, name).length === 0) {
      problems.push({ kind: 'missing-element', element, message: `<${element.name}> needs <${name}>` });
    }
  }
}

function checkRepetition(
  child: XmlElement,
  property: MetadataProperty,
  previous: string,
  problems: StructureProblem[]
): void {
  if (!property.list) {
    problems.push({ kind: 'repeated-element', element: child, message: `<${child.name}> may stand here only once` });
  } else if (previous !== child.name) {
    problems.push({
      kind: 'split-list',
      element: child,
      message: `the <${child.name}> elements do not stand together`
    });
  }
}

function checkValue(
  element: XmlElement,
  property: MetadataProperty,
  schema: MetadataSchema,
  problems: StructureProblem[]
): void {
  if (schema.properties(property.type)) {
    checkComplex(element, property.type, schema, problems);
    return;
  }
  checkAttributes(element, property, problems);
  const text = element.text.trim();
  if (element.children.length > 0) {
    problems.push({ kind: 'unexpected-content', element, message: `<${element.name}> holds a value, not elements` });
  } else if (property.type === 'boolean' && !/^(true|false)$/.test(text)) {
    problems.push({ kind: 'bad-boolean', element, message: `<${element.name}> is "${text}", not true or false` });
  } else if (property.type === 'number' && !/^[+-]?\d+(\.\d+)?$/.test(text)) {
    problems.push({ kind: 'bad-number', element, message: `<${element.name}> is "${text}", not a number` });
  } else {
    checkEnum(element, text, property.values ?? schema.enumValues(property.type), problems);
  }
}

function checkEnum(
  element: XmlElement,
  text: string,
  values: readonly string[] | undefined,
  problems: StructureProblem[]
): void {
  if (!values || values.includes(text)) return;
  const shown = values.length > 12 ? `${values.slice(0, 12).join(', ')}, …` : values.join(', ');
  problems.push({ kind: 'bad-value', element, message: `<${element.name}> is "${text}"; allowed are ${shown}` });
}

function checkAttributes(element: XmlElement, property: MetadataProperty, problems: StructureProblem[]): void {
  const allowed = property.type === 'any' ? /^xsi:(type|nil)$/ : /^xsi:nil$/;
  const unknown = element.attributes.find((attribute) => !allowed.test(attribute.name));
  if (!unknown) return;
  problems.push({
    kind: 'unknown-attribute',
    element,
    message: `<${element.name}> has the attribute ${unknown.name}, which Salesforce does not read`
  });
}

/** Names the element that was probably meant. */
function suggestion(name: string, properties: ReadonlyMap<string, MetadataProperty>): string {
  const folded = name.toLowerCase();
  const close = [...properties.keys()].find((other) => {
    const candidate = other.toLowerCase();
    return candidate === folded || candidate === `${folded}s` || `${candidate}s` === folded;
  });
  return close === undefined ? '' : `; did you mean <${close}>?`;
}
