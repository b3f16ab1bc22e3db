/** What the bench of pages runs inside the browser. */
import type { BundleVersions, PageProject } from '../../metadata/types.ts';
import type { CallRow } from '../../../../generator/schema/pages/call-monitor-controller.ts';
import { loadBundle, useProject } from '../runtime/loader.ts';
import { setProject } from '../runtime/project.ts';
import { base, engine, loadVendor } from '../runtime/vendor.ts';
import { setViewer } from '../runtime/viewer.ts';
import { makeRows, withNews } from './rows.ts';

/** What is measured: the list of calls, or a bare `lightning-datatable` that shows the same columns of the same rows. */
export type Subject = 'list' | 'datatable';

const COLUMNS = [
  { label: 'Status', fieldName: 'status', sortable: true },
  { label: 'Person', fieldName: 'personName', sortable: true },
  { label: 'Campaign', fieldName: 'campaignName', sortable: true },
  { label: 'Disposition', fieldName: 'disposition', sortable: true },
  { label: 'Duration', fieldName: 'durationSeconds', type: 'number', sortable: true },
  {
    label: 'Started',
    fieldName: 'startedAt',
    type: 'date',
    typeAttributes: { hour: '2-digit', minute: '2-digit' },
    sortable: true
  }
];

let listClass: unknown;
let place: HTMLElement;
let shown: { element: HTMLElement; set: (rows: CallRow[]) => void; rows: CallRow[] } | undefined;
let ticks = 0;

async function prepare(): Promise<void> {
  const start = (await (await fetch('/pages/start.json')).json()) as {
    project: PageProject;
    bundles: BundleVersions;
  };
  setProject(start.project);
  useProject(start.project, start.bundles);
  setViewer({
    id: '005000000000001',
    username: 'bench@local.example',
    name: 'Bench',
    profile: 'Standard User',
    timeZone: 'UTC',
    locale: 'en-US',
    language: 'en-US',
    customPermissions: new Set(['Dograh_Monitor_Calls']),
    formFactor: 'Large'
  });
  await loadVendor();
  listClass = await loadBundle('dograhCallList');
  place = document.createElement('div');
  place.style.cssText = 'block-size:600px;inline-size:1200px;--dograh-list-height:556px';
  document.body.append(place);
}

function make(subject: Subject, rows: CallRow[]): { element: HTMLElement; set: (rows: CallRow[]) => void } {
  if (subject === 'list') {
    const element = engine().createElement('c-dograh-call-list', { is: listClass });
    const set = (next: CallRow[]): void => void Object.assign(element, { rows: next });
    set(rows);
    return { element, set };
  }
  const element = base('lightning/datatable', { keyField: 'callId', columns: COLUMNS, hideCheckboxColumn: true });
  const set = (next: CallRow[]): void => void Object.assign(element, { data: next });
  set(rows);
  return { element, set };
}

/** The next moment after the browser has laid out and painted a frame. */
async function painted(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        done(performance.now());
      };
      port2.postMessage(null);
    });
  });
}

/**
 * Shows so many calls for the first time.
 * @returns milliseconds until they are painted
 */
async function firstRender(subject: Subject, count: number): Promise<number> {
  place.replaceChildren();
  shown = undefined;
  await painted();
  const rows = makeRows(count, Date.now());
  const start = performance.now();
  const made = make(subject, rows);
  place.append(made.element);
  await painted();
  // What a component measures of itself makes it render once more.
  const end = await painted();
  shown = { ...made, rows };
  return end - start;
}

/**
 * Changes one call ten times a second.
 * @returns for every frame: milliseconds from its beginning until it was painted, all that was done in it included
 */
async function frames(seconds: number): Promise<number[]> {
  const subject = shown;
  if (!subject) throw new Error('Nothing is shown.');
  const found: number[] = [];
  const end = performance.now() + seconds * 1000;
  let nextNews = 0;
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    let begun = 0;
    port1.onmessage = () => {
      found.push(performance.now() - begun);
      if (begun < end) requestAnimationFrame(frame);
      else done(found);
    };
    function frame(): void {
      begun = performance.now();
      if (subject && begun >= nextNews) {
        nextNews = begun + 100;
        subject.rows = withNews(subject.rows, ++ticks);
        subject.set(subject.rows);
      }
      port2.postMessage(null);
    }
    requestAnimationFrame(frame);
  });
}

Object.assign(globalThis, { bench: { prepare, firstRender, frames } });
