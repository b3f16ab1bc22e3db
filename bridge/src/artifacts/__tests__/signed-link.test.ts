import { expect, test } from '@jest/globals';
import { isGoodLink, signLink, type ArtifactName } from '../signed-link.ts';

const recording: ArtifactName = { workflowId: 37, runId: 48_211, artifact: 'recording' };
const EXPIRES = 1_788_000_000;
const [OLD, NEW] = ['old-secret', 'new-secret'];

test('a link works until its end and not a moment longer', () => {
  const proof = signLink(recording, EXPIRES, NEW);
  expect(isGoodLink(recording, proof, [NEW], EXPIRES - 0.001)).toBe(true);
  expect(isGoodLink(recording, proof, [NEW], EXPIRES)).toBe(false);
});

test('a link that was signed before a rotation works while the old secret is still there', () => {
  const proof = signLink(recording, EXPIRES, OLD);
  expect(isGoodLink(recording, proof, [NEW, OLD], 0)).toBe(true);
  expect(isGoodLink(recording, proof, [NEW], 0)).toBe(false);
});

test.each([
  ['workflow', { ...recording, workflowId: 38 }],
  ['run', { ...recording, runId: 48_212 }],
  ['artifact', { ...recording, artifact: 'transcript' as const }]
])('a link is good for one %s alone', (_what, other) => {
  expect(isGoodLink(other, signLink(recording, EXPIRES, NEW), [NEW], 0)).toBe(false);
});

test('no secret opens nothing', () => {
  expect(isGoodLink(recording, { expires: EXPIRES, signature: '' }, [], 0)).toBe(false);
});
