/** An XML document as a tree that remembers where everything stood. */

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The element's own character data, entities resolved, not trimmed. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface XmlProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface XmlDocument {
  readonly root?: XmlElement;
  readonly problem?: XmlProblem;
}

/** All direct children with this name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first direct child with this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The trimmed text of the first child with this name; undefined when there is none. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.text.trim();
}

/** True only for a child that says `true`. */
export function isTrue(element: XmlElement | undefined, name: string): boolean {
  return textOf(element, name) === 'true';
}

/** The number in a child; undefined when absent or not a number. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = textOf(element, name);
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

/** Every descendant with this name, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}
