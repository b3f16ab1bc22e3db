import { textOf } from '../runtime/text.ts';
import { viewer } from '../runtime/viewer.ts';
import { base } from '../runtime/vendor.ts';
import type { FieldInfo } from '../shims/ui-object-info-api.ts';
import { h } from './dom.ts';

/** What a field of a record holds, and how it reads. */
export interface ShownField {
  info: FieldInfo | undefined;
  value: unknown;
  display: string | null;
}

export function recordLink(id: string, name: string): HTMLElement {
  return h('a', { href: `/lightning/r/${id}/view` }, name);
}

export function formatMoment(iso: string): string {
  const { locale, timeZone } = viewer();
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone }).format(new Date(iso));
}

function formatDay(iso: string): string {
  return new Intl.DateTimeFormat(viewer().locale, { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(iso));
}

/** A value as text, for a table. */
export function fieldText({ info, value, display }: ShownField): string {
  if (value === null || value === undefined) return '';
  const type = (info?.dataType ?? '').toLowerCase();
  if (type === 'datetime') return formatMoment(textOf(value));
  if (type === 'date') return formatDay(textOf(value));
  if (type === 'boolean') return value === true ? 'Yes' : 'No';
  if (display !== null) return display;
  if (type === 'percent') return `${new Intl.NumberFormat(viewer().locale).format(Number(value))}%`;
  if (typeof value === 'number') return new Intl.NumberFormat(viewer().locale).format(value);
  return textOf(value);
}

/** A value as the page of a record shows it. */
export function fieldElement(field: ShownField): Node {
  const { info, value, display } = field;
  if (value === null || value === undefined || value === '') return document.createTextNode('—');
  switch ((info?.dataType ?? '').toLowerCase()) {
    case 'boolean':
      return base('lightning/icon', {
        iconName: value === true ? 'utility:check' : 'utility:steps',
        size: 'x-small',
        alternativeText: value === true ? 'True' : 'False'
      });
    case 'phone':
      return h('a', { href: `tel:${textOf(value)}` }, textOf(value));
    case 'email':
      return h('a', { href: `mailto:${textOf(value)}` }, textOf(value));
    case 'url':
      return h('a', { href: textOf(value), target: '_blank', rel: 'noopener' }, textOf(value));
    case 'reference':
      return recordLink(textOf(value), display ?? textOf(value));
    default:
      return document.createTextNode(fieldText(field));
  }
}
