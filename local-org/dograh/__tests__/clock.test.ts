import { describe, expect, it } from '@jest/globals';
import { SimulatedClock } from '../clock.ts';

describe('the simulated clock', () => {
  it('stands until it is advanced', async () => {
    const clock = new SimulatedClock(1_000);
    expect(clock.now).toBe(1_000);
    await clock.advance(500);
    expect(clock.now).toBe(1_500);
  });

  it('lets what is due happen in order, each at its own moment', async () => {
    const clock = new SimulatedClock(0);
    const seen: [string, number][] = [];
    clock.after(20, () => seen.push(['later', clock.now]));
    clock.after(10, () => {
      seen.push(['sooner', clock.now]);
      clock.after(5, () => seen.push(['in between', clock.now]));
    });
    clock.after(10, () => seen.push(['at the same moment', clock.now]));
    clock.after(31, () => seen.push(['not yet', clock.now]));
    await clock.advance(30);
    expect(seen).toEqual([
      ['sooner', 10],
      ['at the same moment', 10],
      ['in between', 15],
      ['later', 20]
    ]);
    expect(clock.pending).toBe(1);
  });

  it('waits for requests before it goes on', async () => {
    const clock = new SimulatedClock(0);
    const seen: string[] = [];
    clock.after(10, () => {
      clock.track(new Promise((done) => setImmediate(done)).then(() => void seen.push('answered')));
    });
    clock.after(11, () => seen.push('next'));
    await clock.advance(20);
    expect(seen).toEqual(['answered', 'next']);
  });

  it('runs by itself, faster than a wall clock, and stops', async () => {
    const clock = new SimulatedClock(0);
    const happened = new Promise<void>((done) => {
      clock.after(60_000, done);
    });
    clock.run(10_000);
    await happened;
    clock.stand();
    const stood = clock.now;
    expect(stood).toBeGreaterThanOrEqual(60_000);
    clock.catchUp();
    expect(clock.now).toBe(stood);
  });
});
