import { childrenOf, isTrue, textOf, type XmlElement } from '../../../generator/check/xml/element.ts';
import type { LayoutSection, ListView, ObjectMetadata } from './types.ts';

/** An object of which the project says nothing. */
export function emptyObject(): ObjectMetadata {
  return { listViews: [], highlights: [], sections: [], relatedLists: [], recordPage: null };
}

export function readListView(root: XmlElement, name: string): ListView {
  return {
    name,
    label: textOf(root, 'label') ?? name,
    columns: childrenOf(root, 'columns').map(({ text }) => text.trim()),
    mine: textOf(root, 'filterScope') === 'Mine',
    filters: childrenOf(root, 'filters').map((filter) => ({
      field: textOf(filter, 'field') ?? '',
      operation: textOf(filter, 'operation') ?? '',
      value: textOf(filter, 'value') ?? ''
    }))
  };
}

export function readHighlights(root: XmlElement): string[] {
  return childrenOf(root, 'fields').map(({ text }) => text.trim());
}

export function readSections(root: XmlElement): LayoutSection[] {
  return childrenOf(root, 'layoutSections')
    .map((section) => ({
      label: isTrue(section, 'detailHeading') ? (textOf(section, 'label') ?? '') : '',
      columns: childrenOf(section, 'layoutColumns').map((column) =>
        childrenOf(column, 'layoutItems').flatMap((item) => textOf(item, 'field') ?? [])
      )
    }))
    .filter(({ columns }) => columns.some((fields) => fields.length > 0));
}

export function readRelatedLists(root: XmlElement): ObjectMetadata['relatedLists'] {
  return childrenOf(root, 'relatedLists').map((list) => ({
    name: textOf(list, 'relatedList') ?? '',
    fields: childrenOf(list, 'fields').map(({ text }) => text.trim())
  }));
}

/** The record page that an object's definition sets for everybody, wherever they are. */
export function readRecordPage(root: XmlElement): string | null {
  const views = childrenOf(root, 'actionOverrides').filter(
    (override) => textOf(override, 'actionName') === 'View' && textOf(override, 'type') === 'Flexipage'
  );
  return views.map((override) => textOf(override, 'content')).find(Boolean) ?? null;
}
