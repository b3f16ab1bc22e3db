import type { BundleVersions, PageProject } from '../metadata/types.ts';
import { useProject } from './runtime/loader.ts';
import { messageOf } from './runtime/org.ts';
import { setProject } from './runtime/project.ts';
import { signIn } from './runtime/session.ts';
import { loadVendor } from './runtime/vendor.ts';
import { h } from './shell/dom.ts';
import { startShell } from './shell/frame.ts';
import { currentTheme, setTheme } from './shell/theme.ts';

/** What the host tells a page when it starts. */
interface Start {
  project: PageProject;
  bundles: BundleVersions;
  user: string | null;
  watch: boolean;
}

/** Loads the page anew when the project has changed. */
function reloadOnChange(): void {
  new EventSource('/pages/changes').addEventListener('change', () => {
    location.reload();
  });
}

async function start(): Promise<void> {
  const response = await fetch('/pages/start.json');
  const { project, bundles, user, watch } = (await response.json()) as Start;
  if (watch) reloadOnChange();
  setProject(project);
  useProject(project, bundles);
  await signIn(project, user);
  await loadVendor();
  await startShell();
}

setTheme(currentTheme());
start().catch((error: unknown) => {
  console.error(error);
  document.body.replaceChildren(
    h(
      'main',
      { class: 'shell-start', role: 'alert' },
      h('h1', { class: 'slds-text-heading_medium' }, 'The pages cannot be opened'),
      h('p', {}, messageOf(error))
    )
  );
});
