import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { runTests, type TestRun } from '../../engine/run.ts';
import { acceptanceClass, acceptanceTest, type SignedBody, type WebhookBody } from '../accept-body.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const own = path.join(import.meta.dirname, 'fixtures');
const real = process.env['DOGRAH_EXAMPLES'];
let project = '';
let run: TestRun;

function bodiesIn(folder: string): WebhookBody[] {
  return readdirSync(folder)
    .filter((name) => /^webhook-(?!template).*\.json$/.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

/** A body signed by the reference implementation of Standard Webhooks. */
function signed(): SignedBody {
  const secret = `whsec_${Buffer.alloc(32, 'secret').toString('base64')}`;
  const text = readFileSync(path.join(own, 'webhook-answered.json'), 'utf8');
  const now = new Date();
  const id = 'msg_2b1f';
  return {
    text,
    id,
    timestamp: Math.floor(now.getTime() / 1000),
    signature: new Webhook(secret).sign(id, now, text),
    secret
  };
}

if (real === undefined) {
  console.warn('Not tried on bodies of a real Dograh: name a folder with webhook-*.json in DOGRAH_EXAMPLES.');
}
const bodies = [own, ...(real === undefined ? [] : [real])].flatMap(bodiesIn);

beforeAll(async () => {
  project = mkdtempSync(path.join(tmpdir(), 'accepted-'));
  cpSync(path.join(repository, 'force-app'), path.join(project, 'force-app'), { recursive: true });
  cpSync(path.join(repository, 'sfdx-project.json'), path.join(project, 'sfdx-project.json'));
  const file = path.join(project, 'force-app/main/default/classes', `${acceptanceClass}.cls`);
  writeFileSync(file, acceptanceTest(bodies, signed()));
  cpSync(path.join(repository, 'force-app/main/default/classes/common/DograhJson.cls-meta.xml'), `${file}-meta.xml`);
  run = await runTests(project, { classes: [acceptanceClass] });
}, 300_000);

afterAll(() => {
  rmSync(project, { recursive: true });
});

test('there are bodies to try', () => {
  expect(bodies.length).toBeGreaterThanOrEqual(2);
  expect(run.tests).toHaveLength(bodies.length + 1);
});

test.each(bodies.map(({ name }, index) => [name, index] as const))(
  'the package turns %s into one record, however often it comes',
  (_name, index) => {
    const outcome = run.tests.find(({ method }) => method.toLowerCase() === `body${index}`);
    expect({ ok: outcome?.ok, message: outcome?.message ?? null }).toEqual({ ok: true, message: null });
  }
);

test('the package believes a sender that signs as Standard Webhooks says, and nobody else', () => {
  const outcome = run.tests.find(({ method }) => method.toLowerCase() === 'signed');
  expect({ ok: outcome?.ok, message: outcome?.message ?? null }).toEqual({ ok: true, message: null });
});
