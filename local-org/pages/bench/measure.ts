import type { CDPSession, Page } from 'playwright-core';
import type { SubjectFigures } from './report.ts';

export type Subject = 'list' | 'datatable';

const SECONDS_A_MINUTE = 60;

/** A page in which `/app/bench/measure.ts` runs, in the origin of the served pages. */
export async function openBench(page: Page, url: string): Promise<void> {
  const body = [
    '<!doctype html><html lang="en"><head><title>Bench</title>',
    '<link rel="stylesheet" href="/slds/css/bundled/slds2.cosmos.css">',
    '<script type="module" src="/app/bench/measure.ts"></script></head>',
    '<body class="slds-color-scheme_light"></body></html>'
  ].join('');
  await page.route(`${url}/bench`, async (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${url}/bench`);
  await page.waitForFunction('globalThis.bench');
  await page.evaluate('bench.prepare()');
}

export async function firstRender(page: Page, subject: Subject, rows: number): Promise<number> {
  return page.evaluate<number>(`bench.firstRender('${subject}', ${rows})`);
}

async function frames(page: Page, seconds: number): Promise<number[]> {
  return page.evaluate<number[]>(`bench.frames(${seconds})`);
}

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/**
 * First renders, frames and memory of both, in turns where a busy moment of the machine would favour one.
 * @param repetitions of the first render
 * @param seconds of frames
 * @param minutes of memory
 */
export async function measureBoth(
  page: Page,
  options: { rows: number; repetitions: number; seconds: number; minutes: number; progress: (message: string) => void }
): Promise<Record<Subject, SubjectFigures>> {
  const { rows, repetitions, seconds, minutes, progress } = options;
  const figures: Record<Subject, SubjectFigures> = {
    list: { firstRenders: [], frames: [], heap: [] },
    datatable: { firstRenders: [], frames: [], heap: [] }
  };
  const subjects: Subject[] = ['list', 'datatable'];
  // The first ones compile code that the others find compiled.
  for (const subject of subjects) await firstRender(page, subject, rows);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const subject of subjects) figures[subject].firstRenders.push(await firstRender(page, subject, rows));
  }
  progress(`measured ${repetitions} first renders of each`);
  const session = await page.context().newCDPSession(page);
  for (const subject of subjects) {
    await firstRender(page, subject, rows);
    figures[subject].frames.push(...(await frames(page, seconds)));
    progress(`measured ${seconds} s of frames of the ${subject}`);
    figures[subject].heap.push(await usedHeap(session));
    for (let minute = 0; minute < minutes; minute++) {
      await frames(page, SECONDS_A_MINUTE);
      figures[subject].heap.push(await usedHeap(session));
      progress(`measured minute ${minute + 1} of memory of the ${subject}`);
    }
  }
  return figures;
}
