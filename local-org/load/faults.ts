/** Where something may go wrong; `localorg.org.Faults` says what the subject is at each point. */
export type FaultPoint =
  'PUBLISH' | 'EVENT' | 'TRIGGER' | 'LOCK' | 'DML' | 'ROW' | 'CALLOUT' | 'ENQUEUE' | 'JOB_START' | 'JOB_END';

/** Something that goes wrong the next so many times that it can. */
export interface Fault {
  readonly point: FaultPoint;
  /** Part of the subject's name; any subject when absent. */
  readonly subject?: string;
  /** What happens: `throws`, `limit`, `lock`, `vanishes`, `lost`, `dropped`, `doubled`, or a status code. */
  readonly effect: string;
  /** How often all goes well first. */
  readonly skip?: number;
  /** How often it goes wrong then; once when absent. */
  readonly times?: number;
}
