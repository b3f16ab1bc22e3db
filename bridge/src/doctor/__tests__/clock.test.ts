import { expect, test } from '@jest/globals';
import { clockFinding } from '../clock.ts';

const asked = Date.parse('2026-09-03T14:00:00.400Z');

test.each([
  [0, 'ok'],
  [14, 'ok'],
  [20, 'warning'],
  [120, 'failed'],
  [-20, 'warning'],
  [-120, 'failed']
])('a clock that is %d seconds ahead is %s', (seconds, outcome) => {
  const date = new Date(asked + seconds * 1000).toUTCString();
  expect(clockFinding('Dograh', date, asked, asked + 200).outcome).toBe(outcome);
});

test('a clock that is not told is a warning', () => {
  expect(clockFinding('Dograh', null, asked, asked).outcome).toBe('warning');
});
