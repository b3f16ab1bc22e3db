import type { Effort } from '../effort.ts';

/** What one process measured. Times in milliseconds, memory in bytes. */
export interface Measurement extends Effort {
  /** Largest resident size of the process. */
  readonly memory: number;
}

export interface GenerationMeasurement extends Measurement {
  /** What formatting took, which is not part of the rest. */
  readonly formatMilliseconds: number;
  readonly formatProcessorMilliseconds: number;
  readonly files: number;
  /** One changed field, in a process that is warm. */
  readonly incrementalMilliseconds: number;
}

/** Largest resident size of this process so far, in bytes. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
