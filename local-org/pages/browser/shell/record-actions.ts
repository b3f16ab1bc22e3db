import { go } from '../runtime/navigation.ts';
import { project } from '../runtime/project.ts';
import { base } from '../runtime/vendor.ts';
import { deleteRecord } from '../shims/ui-record-api.ts';
import { messageOf } from '../runtime/org.ts';
import { h } from './dom.ts';
import { menu } from './menu.ts';
import { openQuickAction } from './quick-action.ts';
import { openRecordForm } from './record-form.ts';
import type { RecordContext } from './record.ts';
import { showToast } from './toasts.ts';

interface Action {
  label: string;
  run: () => void;
}

const VISIBLE = 3;

async function remove({ id, objectName, info }: RecordContext): Promise<void> {
  if (!window.confirm(`Are you sure you want to delete this ${info.label.toLowerCase()}?`)) return;
  try {
    await deleteRecord(id);
    showToast({ title: `${info.label} was deleted.`, variant: 'success' });
    go(`/lightning/o/${objectName}/list`);
  } catch (error) {
    showToast({ title: `${info.label} was not deleted.`, message: messageOf(error), variant: 'error' });
  }
}

/** Buttons that Salesforce itself has for records, as far as the person may use them. */
function standardAction(name: string, record: RecordContext): Action | null {
  if (name === 'Edit' && record.info.updateable)
    return { label: 'Edit', run: () => void openRecordForm(record.objectName, record) };
  if (name === 'Delete' && record.info.deletable) return { label: 'Delete', run: () => void remove(record) };
  return null;
}

function action(name: string, record: RecordContext): Action | null {
  const quickAction = project().quickActions[name];
  const { component, label, object } = quickAction ?? {};
  if (component && object === record.objectName)
    return { label: label ?? name, run: () => void openQuickAction(label ?? name, component, record) };
  return standardAction(name, record);
}

/**
 * The buttons in the head of a record.
 * @param names what the page says; without it those of the page layout: quick actions of the object, Edit and Delete
 */
export function actionsOf(record: RecordContext, names: string[] | null): HTMLElement {
  const quickActions = Object.keys(project().quickActions).filter((name) => name.startsWith(`${record.objectName}.`));
  const actions = (names ?? [...quickActions, 'Edit', 'Delete']).flatMap((name) => action(name, record) ?? []);
  const buttons = actions
    .slice(0, VISIBLE)
    .map(({ label, run }) =>
      h('li', {}, h('button', { class: 'slds-button slds-button_neutral', type: 'button', onclick: run }, label))
    );
  const more = actions.slice(VISIBLE);
  const overflow =
    more.length > 0 &&
    h(
      'li',
      {},
      menu({
        label: 'Show more actions',
        face: base('lightning/icon', { iconName: 'utility:down', size: 'x-small' }),
        buttonClass: 'slds-button slds-button_icon slds-button_icon-border-filled',
        sections: () => [{ heading: null, items: more }]
      })
    );
  return h('ul', { class: 'slds-button-group-list shell-highlights__actions' }, ...buttons, overflow);
}
