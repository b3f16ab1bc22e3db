import { describe, expect, it } from '@jest/globals';
import { belongsTo, FIRST_VIEW, isUnderWay, type CallView } from 'c/dograhCallRows';
import { ago, call, NOW } from './calls';

const ALL: CallView = { ...FIRST_VIEW, scope: 'all' };

function shows(view: CallView, values: Parameters<typeof call>[1]): boolean {
  return belongsTo(view, call(7, values), NOW);
}

describe('Which calls belong to a choice', () => {
  it.each(['queued', 'initiated', 'ringing', 'in_progress'] as const)('a call that is %s is active', (status) => {
    expect(isUnderWay(call(1, { status }))).toBe(true);
    expect(shows(FIRST_VIEW, { status })).toBe(true);
    expect(shows({ ...FIRST_VIEW, scope: 'just_finished' }, { status })).toBe(false);
  });

  it('a call has just finished for an hour', () => {
    const finished: CallView = { ...FIRST_VIEW, scope: 'just_finished' };
    expect(shows(finished, { status: 'busy', lastEventAt: ago(3599) })).toBe(true);
    expect(shows(finished, { status: 'busy', lastEventAt: ago(3601) })).toBe(false);
    expect(shows(finished, { status: 'busy', lastEventAt: null, endedAt: ago(10) })).toBe(true);
    expect(shows(finished, { status: 'busy', lastEventAt: null })).toBe(false);
  });

  it('a status, a mark and a text restrict', () => {
    expect(shows({ ...ALL, status: 'busy' }, { status: 'failed' })).toBe(false);
    expect(shows({ ...ALL, status: 'busy' }, { status: 'busy' })).toBe(true);
    expect(shows({ ...ALL, flaggedOnly: true }, {})).toBe(false);
    expect(shows({ ...ALL, flaggedOnly: true }, { flaggedForReview: true })).toBe(true);
  });

  it.each([
    ['person 7', true],
    ['  QUALI ', true],
    ['ca-0000', true],
    ['spring', false]
  ])('the text “%s” is looked for in name, disposition and call number', (text, found) => {
    expect(shows({ ...ALL, text }, { disposition: 'qualified' })).toBe(found);
  });
});
