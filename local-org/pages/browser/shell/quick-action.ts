import { project } from '../runtime/project.ts';
import { loadBundle } from '../runtime/loader.ts';
import { messageOf } from '../runtime/org.ts';
import { engine, tagOf } from '../runtime/vendor.ts';
import { packageComponent } from './component.ts';
import { h } from './dom.ts';
import { openModal } from './modal.ts';
import type { RecordContext } from './record.ts';
import { showToast } from './toasts.ts';

type Invocable = HTMLElement & { invoke?: () => unknown };

/** Opens a quick action of the package: in a modal, or at once when it has no screen. */
export async function openQuickAction(
  label: string,
  component: string,
  { id, objectName }: RecordContext
): Promise<void> {
  const given = { recordId: id, objectApiName: objectName };
  if (project().bundles[component]?.actionType === 'Action') {
    await invoke(component, given);
    return;
  }
  const content = h('div', { class: 'shell-quick-action' }, packageComponent(component, given));
  const modal = openModal(label, content, 'small');
  const onClose = (event: Event): void => {
    event.stopPropagation();
    modal.close();
  };
  content.addEventListener('lightning__actionsclosescreen', onClose);
  content.addEventListener('close', onClose);
}

async function invoke(component: string, given: Record<string, unknown>): Promise<void> {
  try {
    const element: Invocable = engine().createElement(tagOf(`c/${component}`), { is: await loadBundle(component) });
    Object.assign(element, given);
    document.body.append(element);
    await element.invoke?.();
    element.remove();
  } catch (error) {
    showToast({ title: 'The action has failed.', message: messageOf(error), variant: 'error' });
  }
}
