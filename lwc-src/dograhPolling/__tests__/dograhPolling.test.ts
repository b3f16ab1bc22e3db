import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startPolling, type Polling } from 'c/dograhPolling';

const SECOND = 1000;

let polling: Polling;
let visibility: DocumentVisibilityState;

function setVisibility(state: DocumentVisibilityState): void {
  visibility = state;
  document.dispatchEvent(new CustomEvent('visibilitychange'));
}

/** A task whose runs end when the test says so. */
function heldTask(): { task: jest.Mock<() => Promise<void>>; end: (index: number) => Promise<void> } {
  const ends: (() => void)[] = [];
  const task = jest.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  return {
    task,
    async end(index) {
      ends[index]?.();
      await jest.advanceTimersByTimeAsync(0);
    }
  };
}

/** How many seconds pass before each of the next timers. */
async function nextPauses(count: number, before: readonly number[] = []): Promise<readonly number[]> {
  if (before.length === count) {
    return before;
  }
  const start = Date.now();
  await jest.advanceTimersToNextTimerAsync();
  return nextPauses(count, [...before, (Date.now() - start) / SECOND]);
}

beforeEach(() => {
  jest.useFakeTimers();
  visibility = 'visible';
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => {
  polling.stop();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('c/dograhPolling', () => {
  it('runs after each pause', async () => {
    const task = jest.fn(() => Promise.resolve());
    polling = startPolling(task, { seconds: 5 });
    await jest.advanceTimersByTimeAsync(4.9 * SECOND);
    expect(task).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(10.2 * SECOND);
    expect(task).toHaveBeenCalledTimes(3);
  });

  it('begins no run while another is under way, however long it takes', async () => {
    const { task, end } = heldTask();
    polling = startPolling(task, { seconds: 5 });
    await jest.advanceTimersByTimeAsync(60 * SECOND);
    expect(task).toHaveBeenCalledTimes(1);
    await end(0);
    await jest.advanceTimersByTimeAsync(5 * SECOND);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('really stops', async () => {
    const task = jest.fn(() => Promise.resolve());
    polling = startPolling(task, { seconds: 5 });
    polling.stop();
    setVisibility('hidden');
    setVisibility('visible');
    await polling.runNow();
    await jest.advanceTimersByTimeAsync(60 * SECOND);
    expect(task).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('stops also while a run is under way', async () => {
    const { task, end } = heldTask();
    polling = startPolling(task, { seconds: 5 });
    await jest.advanceTimersByTimeAsync(5 * SECOND);
    polling.stop();
    await end(0);
    await jest.advanceTimersByTimeAsync(60 * SECOND);
    expect(task).toHaveBeenCalledTimes(1);
  });

  describe('in a hidden tab', () => {
    it('does not ask, and asks at once on return when a run is due', async () => {
      const task = jest.fn(() => Promise.resolve());
      polling = startPolling(task, { seconds: 5 });
      setVisibility('hidden');
      await jest.advanceTimersByTimeAsync(60 * SECOND);
      expect(task).not.toHaveBeenCalled();
      setVisibility('visible');
      await jest.advanceTimersByTimeAsync(0);
      expect(task).toHaveBeenCalledTimes(1);
    });

    it('waits for the rest of the pause after a short look elsewhere', async () => {
      const task = jest.fn(() => Promise.resolve());
      polling = startPolling(task, { seconds: 5 });
      await jest.advanceTimersByTimeAsync(2 * SECOND);
      setVisibility('hidden');
      setVisibility('visible');
      await jest.advanceTimersByTimeAsync(2.9 * SECOND);
      expect(task).not.toHaveBeenCalled();
      await jest.advanceTimersByTimeAsync(0.2 * SECOND);
      expect(task).toHaveBeenCalledTimes(1);
    });

    it('goes on when it was told to', async () => {
      const task = jest.fn(() => Promise.resolve());
      polling = startPolling(task, { seconds: 5, whenVisibleOnly: false });
      setVisibility('hidden');
      await jest.advanceTimersByTimeAsync(5 * SECOND);
      expect(task).toHaveBeenCalledTimes(1);
    });
  });

  describe('after failures', () => {
    it('waits a random part of a limit that doubles, up to five minutes', async () => {
      const task = jest.fn(() => Promise.reject(new Error('down')));
      polling = startPolling(task, { seconds: 10 });
      expect(await nextPauses(8)).toEqual([10, 10, 20, 40, 80, 150, 150, 150]);
    });

    it('is back to its pause after a success', async () => {
      const task = jest.fn(() => Promise.resolve());
      task.mockRejectedValueOnce(new Error('down')).mockRejectedValueOnce(new Error('down'));
      polling = startPolling(task, { seconds: 10 });
      await jest.advanceTimersByTimeAsync(10 * SECOND + 10 * SECOND + 20 * SECOND);
      expect(task).toHaveBeenCalledTimes(3);
      await jest.advanceTimersByTimeAsync(10 * SECOND);
      expect(task).toHaveBeenCalledTimes(4);
    });

    it('never asks without a pause, whatever chance says', async () => {
      jest.spyOn(Math, 'random').mockReturnValue(0);
      const task = jest.fn(() => Promise.reject(new Error('down')));
      polling = startPolling(task, { seconds: 10 });
      await jest.advanceTimersByTimeAsync(10.9 * SECOND);
      expect(task).toHaveBeenCalledTimes(1);
    });
  });

  describe('runNow', () => {
    it('runs at once and begins the pause anew', async () => {
      const task = jest.fn(() => Promise.resolve());
      polling = startPolling(task, { seconds: 5 });
      await jest.advanceTimersByTimeAsync(4 * SECOND);
      await polling.runNow();
      await jest.advanceTimersByTimeAsync(4 * SECOND);
      expect(task).toHaveBeenCalledTimes(1);
    });

    it('tells its caller that the run failed', async () => {
      polling = startPolling(() => Promise.reject(new Error('down')), { seconds: 5 });
      await expect(polling.runNow()).rejects.toThrow('down');
    });

    it('asks once more when a run is under way, for that one may not know what just changed', async () => {
      const { task, end } = heldTask();
      polling = startPolling(task, { seconds: 5 });
      await jest.advanceTimersByTimeAsync(5 * SECOND);
      const first = polling.runNow();
      const second = polling.runNow();
      expect(task).toHaveBeenCalledTimes(1);
      await end(0);
      expect(task).toHaveBeenCalledTimes(2);
      await end(1);
      await expect(Promise.all([first, second])).resolves.toEqual([undefined, undefined]);
      expect(task).toHaveBeenCalledTimes(2);
    });
  });

  it('takes another pause from now on', async () => {
    const task = jest.fn(() => Promise.resolve());
    polling = startPolling(task, { seconds: 60 });
    polling.setSeconds(2);
    await jest.advanceTimersByTimeAsync(4 * SECOND);
    expect(task).toHaveBeenCalledTimes(2);
  });
});
