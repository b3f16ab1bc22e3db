import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CallRows, FIRST_VIEW, type Sort } from 'c/dograhCallRows';
import { ago, call, NOW } from './calls';

let rows: CallRows;

function numbers(): string[] {
  return rows.shown.map((row) => row.callId);
}

function read(...calls: Parameters<typeof rows.put>[0][number][]): void {
  rows.put(calls, ago(0));
  rows.arrange(NOW);
}

beforeEach(() => {
  rows = new CallRows();
});

describe('What a list of calls shows', () => {
  it('is the newest call first', () => {
    read(call(2), call(10), call(1));
    expect(numbers()).toEqual(['a0B10', 'a0B2', 'a0B1']);
  });

  it('keeps the same object for a call that did not change, so that its row has nothing to do', () => {
    const first = call(1);
    read(first);
    read(call(1));
    expect(rows.shown[0]).toBe(first);
    read(call(1, { status: 'completed' }));
    expect(rows.shown[0]).not.toBe(first);
  });

  it('is the later of two readings, in whichever order the answers come', () => {
    rows.put([call(1, { status: 'completed', endedAt: ago(5), lastEventAt: ago(5) })], ago(0));
    rows.put([call(1, { status: 'ringing' })], ago(3));
    rows.arrange(NOW);
    expect(rows.shown[0]?.status).toBe('completed');
  });

  it('forgets calls that are gone', () => {
    read(call(1), call(2));
    rows.remove(['a0B2', 'never heard of']);
    expect(numbers()).toEqual(['a0B1']);
  });

  it('lets a call that ended stay among the active ones for a minute', () => {
    read(call(1, { status: 'completed', endedAt: ago(59), lastEventAt: ago(59) }));
    expect(numbers()).toEqual(['a0B1']);
    rows.settle(NOW + 2_000);
    expect(numbers()).toEqual([]);
  });

  it('is no more than the newest calls that may be shown, and says so', () => {
    rows.limitTo(2);
    read(call(1), call(2));
    expect(rows.isLimited).toBe(false);
    read(call(3));
    expect(numbers()).toEqual(['a0B3', 'a0B2']);
    expect(rows.isLimited).toBe(true);
  });

  it('does not bring a call back for an answer that was long on its way', () => {
    read(call(1));
    read(call(1, { status: 'completed', endedAt: ago(90), lastEventAt: ago(90) }));
    expect(numbers()).toEqual([]);
    rows.put([call(1)], ago(10));
    rows.settle(NOW);
    expect(numbers()).toEqual([]);
  });

  it('knows whether anybody need ask Dograh', () => {
    read(call(1, { stale: true }));
    expect(rows.anyUnderWay).toBe(false);
    read(call(2, { status: 'ringing' }));
    expect(rows.anyUnderWay).toBe(true);
  });

  it('begins anew with another choice', () => {
    read(call(1));
    rows.choose({ ...FIRST_VIEW, scope: 'all' });
    expect([rows.shown, rows.rowOf('a0B1')]).toEqual([[], null]);
  });
});

describe('While the pointer or the focus is on the list', () => {
  beforeEach(() => {
    read(call(1), call(2));
    rows.hold(true);
  });

  it('new calls wait, and come when it is left', () => {
    rows.put([call(3)], ago(0));
    expect(rows.settle(NOW)).toBe(0);
    expect([numbers(), rows.waiting]).toEqual([['a0B2', 'a0B1'], 1]);
    rows.hold(false);
    expect(rows.settle(NOW)).toBe(1);
    expect([numbers(), rows.waiting]).toEqual([['a0B3', 'a0B2', 'a0B1'], 0]);
  });

  it('new calls come when the user asks for them', () => {
    rows.put([call(3)], ago(0));
    rows.settle(NOW);
    expect(rows.arrange(NOW)).toBe(1);
    expect([numbers()[0], rows.waiting]).toEqual(['a0B3', 0]);
  });

  it('a call that no longer belongs there keeps its place, and shows what became of it', () => {
    rows.put([call(2, { status: 'completed', endedAt: ago(70), lastEventAt: ago(70) })], ago(0));
    rows.settle(NOW);
    expect(rows.shown.map((row) => row.status)).toEqual(['completed', 'in_progress']);
  });

  it('an empty list takes calls at once, for nothing can jump', () => {
    rows.remove(['a0B1', 'a0B2']);
    rows.put([call(3)], ago(0));
    rows.settle(NOW);
    expect(numbers()).toEqual(['a0B3']);
  });
});

describe('Whatever happens in whatever order', () => {
  const status = fc.constantFrom('queued', 'ringing', 'in_progress', 'completed', 'failed');
  const put = fc.record({ kind: fc.constant('put'), id: fc.integer({ min: 1, max: 12 }), status, second: fc.nat(50) });
  const step = fc.oneof(
    put,
    fc.record({ kind: fc.constant('remove'), id: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant('hold'), held: fc.boolean() })
  );
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

  function play(list: CallRows, one: Step): void {
    if ('status' in one) {
      const ended = one.status === 'completed' || one.status === 'failed';
      const end = ended ? { endedAt: ago(one.second * 3), lastEventAt: ago(one.second * 3) } : {};
      list.put([call(one.id, { status: one.status as 'queued', ...end })], ago(one.second));
    } else if ('held' in one) {
      list.hold(one.held);
    } else {
      list.remove([`a0B${one.id}`]);
    }
  }

  it('no call is shown twice, none is both shown and waiting, and a held list never moves', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const list = new CallRows();
        let held = false;
        for (const one of steps) {
          const before = list.shown.map((row) => row.callId);
          play(list, one);
          held = 'held' in one ? one.held : held;
          const kept = before.filter((id) => list.rowOf(id) !== null);
          list.settle(NOW);
          const after = list.shown.map((row) => row.callId);
          expect(new Set(after).size).toBe(after.length);
          expect(list.size).toBe(after.length + list.waiting);
          expect(after).toEqual(held && kept.length > 0 ? kept : after);
        }
      })
    );
  });

  it('a list that is left shows the same as one that was never held', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const held = new CallRows();
        const free = new CallRows();
        for (const one of steps) {
          play(held, one);
          held.settle(NOW);
          if (!('held' in one)) {
            play(free, one);
            free.settle(NOW);
          }
        }
        held.hold(false);
        held.settle(NOW);
        expect(held.shown).toEqual(free.shown);
      })
    );
  });
});

describe('Sorting', () => {
  const by = (field: Sort['field'], direction: Sort['direction']) => rows.sortBy({ field, direction }, NOW);

  beforeEach(() => {
    rows.choose({ ...FIRST_VIEW, scope: 'all' });
    read(
      call(1, { personName: 'Zoë', disposition: null, durationSeconds: 30, status: 'completed' }),
      call(2, { personName: 'anna', disposition: 'qualified', startedAt: ago(90) }),
      call(3, { personName: null, disposition: 'busy', durationSeconds: 200, status: 'failed' })
    );
  });

  it('puts calls without the value last, whichever way', () => {
    by('personName', 'asc');
    expect(numbers()).toEqual(['a0B2', 'a0B1', 'a0B3']);
    by('personName', 'desc');
    expect(numbers()).toEqual(['a0B1', 'a0B2', 'a0B3']);
  });

  it('counts a call under way by how long it has lasted', () => {
    by('duration', 'desc');
    expect(numbers()).toEqual(['a0B3', 'a0B2', 'a0B1']);
  });

  it('follows the way of a call', () => {
    by('status', 'asc');
    expect(numbers()).toEqual(['a0B2', 'a0B1', 'a0B3']);
  });

  it('keeps equal calls newest first', () => {
    by('campaignName', 'asc');
    expect(numbers()).toEqual(['a0B3', 'a0B2', 'a0B1']);
  });
});
