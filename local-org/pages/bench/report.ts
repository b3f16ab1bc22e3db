/** Figures of one subject. */
export interface SubjectFigures {
  /** Milliseconds until the calls were painted, each time. */
  firstRenders: number[];
  /** Milliseconds from the beginning of each frame until it was painted. */
  frames: number[];
  /** Bytes of used heap after a garbage collection, at the start, each minute and the end. */
  heap: number[];
}

export interface Figures {
  rows: number;
  minutes: number;
  list: SubjectFigures;
  datatable: SubjectFigures;
  /** Bytes by bundle. */
  bundles: Record<string, number>;
}

/** Milliseconds of saves while pages are watched. */
export interface WatchFigures {
  /** Until the JavaScript was written. */
  written: number[];
  /** Until the page had loaded anew with what was saved in it. */
  shown: number[];
  /** Until nothing of the page was on its way any more, the answers of the org included. */
  complete: number[];
}

const FRAME = 1000 / 60;
const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** The value below which a share of all lies; NaN when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function shareBelow(values: readonly number[], limit: number): number {
  return values.length === 0 ? NaN : values.filter((value) => value < limit).length / values.length;
}

function growth({ heap }: SubjectFigures): number {
  return (heap.at(-1) ?? NaN) - (heap[0] ?? NaN);
}

function row(name: string, list: number, table: number, unit: string, digits = 1): string {
  const ratio = table === 0 ? '–' : (list / table).toFixed(2);
  return `| ${name} | ${list.toFixed(digits)} ${unit} | ${table.toFixed(digits)} ${unit} | ${ratio} |`;
}

/** The figures as Markdown tables. */
export function report({ rows, minutes, list, datatable, bundles }: Figures): string {
  const sizes = Object.entries(bundles).sort(([, one], [, other]) => other - one);
  return [
    `| ${rows.toLocaleString('en')} calls | c-dograh-call-list | bare lightning-datatable | ratio |`,
    '| --- | ---: | ---: | ---: |',
    row('first render, median', quantile(list.firstRenders, 0.5), quantile(datatable.firstRenders, 0.5), 'ms'),
    row('frame with 10 updates a second, 95 %', quantile(list.frames, 0.95), quantile(datatable.frames, 0.95), 'ms'),
    row('frames below 16.7 ms', shareBelow(list.frames, FRAME) * 100, shareBelow(datatable.frames, FRAME) * 100, '%'),
    row('longest frame', quantile(list.frames, 1), quantile(datatable.frames, 1), 'ms'),
    row('heap at the start', (list.heap[0] ?? NaN) / MEGABYTE, (datatable.heap[0] ?? NaN) / MEGABYTE, 'MB'),
    row(`heap grown after ${minutes} min`, growth(list) / MEGABYTE, growth(datatable) / MEGABYTE, 'MB', 2),
    '',
    '| bundle | KB |',
    '| --- | ---: |',
    ...sizes.map(([name, bytes]) => `| ${name} | ${(bytes / KILOBYTE).toFixed(1)} |`)
  ].join('\n');
}

/** How long it took from saving to seeing, as a Markdown table. */
export function watchReport({ written, shown, complete }: WatchFigures): string {
  const line = (name: string, values: readonly number[]): string =>
    `| ${[name, ...[0, 0.5, 1].map((share) => `${quantile(values, share).toFixed(0)} ms`)].join(' | ')} |`;
  return [
    `| from a save, ${shown.length} times | min | median | max |`,
    '| --- | ---: | ---: | ---: |',
    line('to the JavaScript', written),
    line('to the page that shows it', shown),
    line('to the page with all its data', complete)
  ].join('\n');
}
