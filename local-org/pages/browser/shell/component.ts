import { loadBundle } from '../runtime/loader.ts';
import { messageOf } from '../runtime/org.ts';
import { project } from '../runtime/project.ts';
import { base, engine } from '../runtime/vendor.ts';
import { h } from './dom.ts';
import { failureCard, later } from './waiting.ts';

/** A property of a page is text; its component says what it should be. */
export function typed(value: unknown, type: string | undefined): unknown {
  if (typeof value !== 'string') return value;
  if (/^boolean$/i.test(type ?? '')) return value === 'true';
  if (/^integer$/i.test(type ?? '')) return Number(value);
  return value;
}

/** Only what the component declares: the platform gives a record id to those alone that ask for it. */
function declared(component: unknown, properties: Record<string, unknown>): Record<string, unknown> {
  const { props } = engine().getComponentDef(component);
  return Object.fromEntries(Object.entries(properties).filter(([name, value]) => name in props && value !== undefined));
}

/**
 * A component of the package on the page.
 * @param name `dograhCallMonitor`, or with its namespace
 * @param given properties; those that the component does not declare are left out
 */
export function packageComponent(name: string, given: Record<string, unknown>): HTMLElement {
  const bundle = name.replace(/^c:/, '');
  const types = project().bundles[bundle]?.properties ?? {};
  const title = `The component ${bundle} has failed.`;
  return later(
    `Loading ${bundle}`,
    async () => {
      const component = await loadBundle(bundle);
      const entries = Object.entries(given).map(([key, value]) => [key, typed(value, types[key])] as const);
      const properties = declared(component, Object.fromEntries(entries));
      const place = h('div', { class: 'shell-component', 'data-component': bundle });
      const boundary = base('shell/boundary', { component, properties });
      boundary.addEventListener('failure', (event) => {
        const { error } = (event as CustomEvent<{ error: unknown }>).detail;
        console.error(messageOf(error), error);
        place.replaceChildren(failureCard(title, error));
      });
      place.append(boundary);
      return place;
    },
    title
  );
}
