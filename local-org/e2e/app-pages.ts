import { join } from 'node:path';
import type { OrgClient } from '../demo/org-client.ts';
import { readPageProject } from '../pages/metadata/project.ts';
import type { PageProject } from '../pages/metadata/types.ts';

/** A page that somebody can open. */
export interface AppPage {
  readonly name: string;
  /** Path of its address; asked for late, since records must be there first. */
  readonly path: (org: OrgClient) => Promise<string>;
}

/** What a record needs whose object nothing has filled so far. */
const samples: Readonly<Record<string, Record<string, unknown>>> = {
  Dograh_Integration_Error__c: { Attempts__c: 1, Reason__c: 'BAD_PAYLOAD', Status__c: 'DEAD' },
  Dograh_Security_Event__c: { Occurred_At__c: '2026-01-01T00:00:00Z', Reason__c: 'SIGNATURE_WRONG' },
  Dograh_Workflow__c: { Name: 'Renewal outreach EN', External_Workflow_Id__c: '37', Status__c: 'active' },
  Dograh_Campaign__c: { Name: 'Tour', Status__c: 'created' },
  Dograh_Call_Activity__c: { External_Run_Id__c: 'tour', Status__c: 'completed' }
};

/** @throws {Error} when the org holds no record of the object and nobody has said how to make one */
async function recordPath(org: OrgClient, object: string): Promise<string> {
  const [found] = await org.query(`SELECT Id FROM ${object} ORDER BY CreatedDate DESC LIMIT 1`);
  const sample = samples[object];
  if (!found && !sample) throw new Error(`There is no ${object} to show: give app-pages.ts a sample of one.`);
  const [made] = found ? [String(found['Id'])] : await org.create(object, [sample ?? {}]);
  return `/lightning/r/${object}/${made ?? ''}/view`;
}

function tabPath(name: string, { tabs }: PageProject): string {
  if (name === 'standard-home') return '/lightning/page/home';
  const { flexiPage, component } = tabs[name] ?? {};
  return flexiPage || component ? `/lightning/n/${name}` : `/lightning/o/${name.replace(/^standard-/, '')}/list`;
}

/** Every page of the package: what its tabs show, and every record page. A new one is among them by itself. */
export async function appPages(): Promise<AppPage[]> {
  const project = await readPageProject(join(import.meta.dirname, '../..'));
  const tabs = [
    ...new Set(['standard-home', ...project.apps.flatMap((app) => app.tabs), ...Object.keys(project.tabs)])
  ];
  const objects = Object.values(project.flexiPages).flatMap(({ type, object }) =>
    type === 'RecordPage' && object !== null ? [object] : []
  );
  return [
    ...tabs.map((tab) => ({ name: `tab ${tab}`, path: () => Promise.resolve(tabPath(tab, project)) })),
    ...objects.sort().map((object) => ({ name: `record ${object}`, path: (org: OrgClient) => recordPath(org, object) }))
  ];
}

/** Widths in pixels: a desk and the narrowest phone. */
export const WIDTHS = [1280, 320] as const;

/**
 * The widths at which a page is looked at: by turns one of them, and both with `E2E_EVERY_WIDTH=1`, as every night.
 *
 * @param turn counts the pages
 */
export const widthsOf = (turn: number): readonly number[] =>
  process.env['E2E_EVERY_WIDTH'] === '1' ? WIDTHS : WIDTHS.filter((_, index) => index === turn % 2);
