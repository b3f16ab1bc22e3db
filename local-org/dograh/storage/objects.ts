import { transcriptOf } from '../calls/call-logs.ts';
import { recordingOf, type Track } from '../calls/recording.ts';
import type { FileRecord } from '../store/other-records.ts';
import type { RunRecord } from '../store/run-record.ts';
import type { Store } from '../store/store.ts';
import { textOf } from '../json-text.ts';

const tracks: Readonly<Record<string, Track>> = { '.wav': 'both', '/user.wav': 'user', '/bot.wav': 'bot' };
/** Recordings that were made a moment ago: players ask for one in many small parts. */
const KEPT = 4;
const KEY = /^(recordings|transcripts)\/(\d+)(\.wav|\/user\.wav|\/bot\.wav|\.txt)$/;

/** The run that a key belongs to; null when it is no key of a recording or transcript. */
export function runIdOf(key: string): number | null {
  const id = KEY.exec(key)?.[2];
  return id === undefined ? null : Number(id);
}

/** What lies in the bucket: lists that were uploaded, and recordings and transcripts, which are made when asked for. */
export class StoredObjects {
  private readonly store: Store;
  private readonly kept = new Map<string, FileRecord>();

  constructor(store: Store) {
    this.store = store;
  }

  get(key: string): FileRecord | undefined {
    const uploaded = this.store.files.get(key);
    if (uploaded !== undefined) return uploaded;
    const run = this.store.runs.get(runIdOf(key) ?? NaN);
    if (run?.hasArtifacts !== true) return undefined;
    const known = this.kept.get(key) ?? artifactOf(key, run);
    if (known === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, known);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return known;
  }

  put(key: string, file: FileRecord): void {
    this.store.files.set(key, file);
  }

  forget(): void {
    this.kept.clear();
  }
}

function artifactOf(key: string, run: RunRecord): FileRecord | undefined {
  const ending = KEY.exec(key)?.[3] ?? '';
  const storedAt = run.createdAt;
  if (key.startsWith('transcripts/')) {
    const answered = run.callbacks.find(({ status }) => status === 'in-progress');
    const answeredAt = Date.parse(textOf(answered?.['timestamp']));
    const text = transcriptOf(run.turns, Number.isNaN(answeredAt) ? run.createdAt : answeredAt);
    return { content: Buffer.from(text), contentType: 'text/plain; charset=utf-8', storedAt };
  }
  const track = tracks[ending];
  if (track === undefined) return undefined;
  const content = recordingOf(run.turns, run.durationSeconds ?? 0, track);
  return { content, contentType: 'audio/wav', storedAt };
}
