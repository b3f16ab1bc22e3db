import type { AppMetadata } from '../../metadata/types.ts';
import { project } from '../runtime/project.ts';

const NO_APP: AppMetadata = {
  name: '',
  label: 'Salesforce',
  tabs: [],
  utilityBar: null,
  homePage: null,
  recordPages: {}
};

/** The platform's own tab, which shows the home page of the app. */
export const HOME_TAB = 'standard-home';

/** The app that is open: the first of the project. */
export function currentApp(): AppMetadata {
  return project().apps[0] ?? NO_APP;
}

/** Where a tab leads. */
export function tabAddress(name: string): string {
  const { flexiPage, component } = project().tabs[name] ?? {};
  if (name === HOME_TAB) return '/lightning/page/home';
  if (flexiPage || component) return `/lightning/n/${name}`;
  return `/lightning/o/${name.replace(/^standard-/, '')}/list`;
}
