import { currentReference, onNavigation, watchBrowser } from '../runtime/navigation.ts';
import { listUsers } from '../runtime/session.ts';
import { refreshView } from '../shims/refresh.ts';
import { h } from './dom.ts';
import { globalHeader } from './header.ts';
import { releaseGone } from './listen.ts';
import { navigationBar } from './navigation-bar.ts';
import { pageFor } from './pages.ts';
import { startToasts } from './toasts.ts';
import { utilityBar } from './utility-bar.ts';

/** Builds the frame around all pages and shows the one that the address names. */
export async function startShell(): Promise<void> {
  const [users, navigation] = await Promise.all([listUsers(), navigationBar()]);
  const main = h('main', { id: 'main', class: 'shell-main', tabindex: '-1' });
  const frame = [globalHeader(users), navigation, main, utilityBar(), startToasts()];
  document.body.replaceChildren(...frame.filter((part) => part !== null));
  const show = (): void => {
    main.replaceChildren(pageFor(currentReference()));
    main.scrollTo(0, 0);
    releaseGone();
  };
  let shown = location.pathname + location.search;
  onNavigation(() => {
    const address = location.pathname + location.search;
    // A component that writes its state into the address is not made anew for it.
    const isSamePage = address.split('?')[0] === shown.split('?')[0] && !location.pathname.startsWith('/lightning/o/');
    shown = address;
    if (!isSamePage) show();
  });
  document.addEventListener('lightning__refreshview', () => void refreshView());
  watchBrowser();
  show();
  document.body.dataset['ready'] = 'true';
}
