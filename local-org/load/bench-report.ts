import type { BatchMeasurement, Station } from './workload/batches.ts';
import type { SameRun } from './workload/same-run.ts';
import type { StreamOutcome } from './workload/stream.ts';

/** Everything that one run has measured. */
export interface Measured {
  readonly machine: string;
  readonly batches: readonly BatchMeasurement[];
  readonly sameRun: SameRun;
  readonly stream: StreamOutcome;
}

const STATIONS: readonly Station[] = ['receiver', 'trigger', 'job'];

/** @returns the tables, for a terminal or as they stand in the documentation */
export function report(measured: Measured, markdown: boolean): string {
  const table = markdown ? markdownTable : plainTable;
  const { machine, batches, sameRun, stream } = measured;
  return [
    machine,
    table(
      ['events', 'station', 'transactions', 'SOQL', 'rows read', 'DML', 'rows written', 'statements'],
      batches.flatMap(({ events, peaks }) =>
        STATIONS.map((station) => {
          const peak = peaks[station];
          const { transactions, queries, queryRows, dmlStatements, dmlRows, statements } = peak;
          return [events, station, transactions, queries, queryRows, dmlStatements, dmlRows, statements];
        })
      )
    ),
    table(
      ['events', 'statements an event', 'ms an event', 'bare upsert, ms a row', 'ratio'],
      batches.map(({ events, statements, milliseconds, bareUpsertMilliseconds }) => [
        events,
        Math.round(statements / events),
        tidy(milliseconds / events),
        tidy(bareUpsertMilliseconds / events),
        tidy(milliseconds / bareUpsertMilliseconds)
      ])
    ),
    table(
      ['posts of one call at once', 'accepted', 'records', 'tasks', 'dead letters', 'ms a post'],
      [
        [
          sameRun.posts,
          sameRun.accepted,
          sameRun.records,
          sameRun.tasks,
          sameRun.deadLetters,
          tidy(sameRun.milliseconds / sameRun.posts)
        ]
      ]
    ),
    table(
      ['events', 'twice', 'out of order', 'calls', 'wrong, lost or doubled', 'ms an event', 'ratio to bare upserts'],
      [
        [
          stream.sent,
          stream.duplicates,
          stream.outOfOrder,
          stream.runs,
          stream.wrong.length,
          tidy(stream.milliseconds / stream.sent),
          tidy(stream.milliseconds / stream.bareUpsertMilliseconds)
        ]
      ]
    ),
    ...stream.wrong.slice(0, 20)
  ].join('\n\n');
}

type Cell = string | number;

function markdownTable(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(show).join(' | ')} |`).join('\n');
}

function plainTable(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const all = [heads, ...rows].map((cells) => cells.map(show));
  const widths = heads.map((_, column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)));
  return all.map((cells) => cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n');
}

function show(cell: Cell): string {
  return typeof cell === 'number' ? cell.toLocaleString('en-US') : cell;
}

/** Two digits that say something. */
function tidy(value: number): number {
  return Number(value.toPrecision(2));
}
