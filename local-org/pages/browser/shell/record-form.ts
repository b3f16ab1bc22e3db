import { go } from '../runtime/navigation.ts';
import { messageOf } from '../runtime/org.ts';
import { base } from '../runtime/vendor.ts';
import { readChoices, readObjectInfo, type FieldInfo, type ObjectInfo } from '../shims/ui-object-info-api.ts';
import { createRecord, readRecord, updateRecord } from '../shims/ui-record-api.ts';
import { h } from './dom.ts';
import { openModal } from './modal.ts';
import { sectionsOf } from './parts/detail-panel.ts';
import type { RecordContext } from './record.ts';
import { showToast } from './toasts.ts';
import { later } from './waiting.ts';

type Input = HTMLElement & { value: unknown; checked?: boolean; reportValidity: () => boolean };

interface FormField {
  name: string;
  before: unknown;
  input: Input;
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  boolean: 'checkbox',
  date: 'date',
  datetime: 'datetime',
  double: 'number',
  currency: 'number',
  percent: 'number',
  int: 'number',
  email: 'email',
  phone: 'tel',
  url: 'url'
};

const NAME_PARTS = ['FirstName', 'LastName'];

/** Names of people are written in parts. */
function editable(info: ObjectInfo, isNew: boolean, fields: string[]): string[] {
  const expanded = fields.flatMap((name) => (name === 'Name' && 'LastName' in info.fields ? NAME_PARTS : [name]));
  return [...new Set(expanded)].filter((name) => {
    const field = info.fields[name];
    return field && name !== 'OwnerId' && (isNew ? field.createable : field.updateable);
  });
}

async function inputFor(info: ObjectInfo, field: FieldInfo, value: unknown): Promise<Input> {
  const type = field.dataType.toLowerCase();
  const required = field.required && type !== 'boolean';
  const common = { label: field.label, name: field.apiName, required };
  if (type === 'picklist') {
    const choices = await readChoices(info.apiName, field.apiName);
    return base('lightning/combobox', {
      ...common,
      options: [{ label: '--None--', value: '' }, ...choices],
      value: value ?? ''
    }) as Input;
  }
  if (type === 'textarea') return base('lightning/textarea', { ...common, value: value ?? '' }) as Input;
  const inputType = INPUT_TYPES[type] ?? 'text';
  const step = inputType === 'number' ? { step: 'any' } : {};
  const properties = type === 'boolean' ? { checked: value === true } : { value: value ?? '' };
  return base('lightning/input', { ...common, ...properties, ...step, type: inputType }) as Input;
}

function valueOf({ input, before }: FormField): unknown {
  if (input.checked !== undefined && typeof before === 'boolean') return input.checked;
  if (input.value === '' || input.value === undefined) return null;
  return typeof before === 'number' ? Number(input.value) : input.value;
}

async function form(info: ObjectInfo, record: RecordContext | null, close: () => void): Promise<HTMLElement> {
  const context = record ?? { id: '', objectName: info.apiName, info };
  const names = editable(
    info,
    record === null,
    sectionsOf(context).flatMap(({ columns }) => columns.flat())
  );
  const values = record ? (await readRecord(record.id)).fields : {};
  const fields = await Promise.all(
    names.map(async (name): Promise<FormField> => {
      const field = info.fields[name] as FieldInfo;
      const before = values[name]?.value ?? (field.dataType.toLowerCase() === 'boolean' ? false : null);
      return { name, before, input: await inputFor(info, field, before) };
    })
  );
  const problem = h('div', { class: 'slds-text-color_error slds-m-bottom_small', role: 'alert' });
  const save = async (): Promise<void> => {
    if (!fields.map(({ input }) => input.reportValidity()).every(Boolean)) return;
    const changed = fields
      .map((field) => [field.name, valueOf(field), field.before] as const)
      .filter(([, now, before]) => now !== before);
    const given = Object.fromEntries(changed.map(([name, now]) => [name, now]));
    try {
      if (record) await updateRecord({ fields: { ...given, Id: record.id } });
      else go(`/lightning/r/${info.apiName}/${(await createRecord({ apiName: info.apiName, fields: given })).id}/view`);
      close();
      showToast({ title: `${info.label} was ${record ? 'saved' : 'created'}.`, variant: 'success' });
    } catch (error) {
      problem.textContent = messageOf(error);
    }
  };
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'slds-modal__content slds-p-around_medium shell-form' },
      problem,
      h('div', { class: 'shell-form__fields' }, ...fields.map(({ input }) => input))
    ),
    h(
      'div',
      { class: 'slds-modal__footer' },
      h('button', { class: 'slds-button slds-button_neutral', type: 'button', onclick: close }, 'Cancel'),
      h('button', { class: 'slds-button slds-button_brand', type: 'button', onclick: () => void save() }, 'Save')
    )
  );
}

/** Opens the form of a record, or of a new one. */
export async function openRecordForm(objectName: string, record: RecordContext | null): Promise<void> {
  const info = await readObjectInfo(objectName);
  const title = record ? `Edit ${info.label}` : `New ${info.label}`;
  const content = h(
    'div',
    {},
    h('div', { class: 'slds-modal__header' }, h('h1', { class: 'slds-modal__title slds-text-heading_medium' }, title))
  );
  const modal = openModal(title, content);
  content.append(later('Loading form', async () => form(info, record, modal.close)));
}
