/** Time by the clock, and of processors, on which other processes have less influence. */
export interface Effort {
  readonly milliseconds: number;
  readonly processorMilliseconds: number;
}

/** What nothing takes. */
export const noEffort: Effort = { milliseconds: 0, processorMilliseconds: 0 };

/** Starts to measure; the result tells what this process needed since. */
export function measureEffort(): () => Effort {
  const [started, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return { milliseconds: performance.now() - started, processorMilliseconds: (user + system) / 1000 };
  };
}
