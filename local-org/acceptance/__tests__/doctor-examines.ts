import { expect, test } from '@jest/globals';
import { examine } from '../../../bridge/src/doctor/doctor.ts';
import type { Examined } from '../../../bridge/src/doctor/finding.ts';
import type { Chain } from './chain.ts';

const look = ({ environment, bridge }: Chain): Promise<Examined[]> => examine(environment, bridge.address);
const outcome = (examined: readonly Examined[], name: string): Examined['outcome'] | undefined =>
  examined.find((one) => one.name === name)?.outcome;

/** What only an org can answer. */
const ofSalesforce = [
  'clock against Salesforce',
  'access token',
  'integration user',
  'receiver of events',
  'publishing of events',
  'schema on both sides',
  'requests left'
];

/** Takes the permission sets of the integration user away, as an administrator would. @returns what gives them back */
async function withoutPermissionSets(chain: Chain): Promise<() => Promise<void>> {
  const admin = await chain.admin();
  const [assignment] = await admin.query(
    "SELECT Id, AssigneeId, PermissionSetId FROM PermissionSetAssignment WHERE Assignee.Username = 'integration@local.example' AND PermissionSet.Name = 'Dograh_Integration_User'"
  );
  const path = '/services/data/v65.0/sobjects/PermissionSetAssignment';
  const { status } = await admin.send('DELETE', `${path}/${String(assignment?.['Id'])}`);
  expect(status).toBe(204);
  return async () => {
    const { AssigneeId, PermissionSetId } = assignment ?? {};
    expect((await admin.post(path, { AssigneeId, PermissionSetId })).status).toBe(201);
  };
}

/** What is promised of `bridge doctor` before an org that holds the package. */
export function doctorExamines(chain: () => Chain): void {
  test('finds all well', async () => {
    const examined = await look(chain());
    expect(examined.filter((one) => one.outcome === 'failed')).toEqual([]);
    expect(ofSalesforce.map((name) => [name, outcome(examined, name)])).toEqual(
      ofSalesforce.map((name) => [name, 'ok'])
    );
  });

  test('names what the integration user may no longer do, and which permission set gives it back', async () => {
    const giveBack = await withoutPermissionSets(chain());
    const examined = await look(chain());
    await giveBack();
    const expected = ['integration user', 'receiver of events', 'publishing of events', 'schema on both sides'];
    const failed = examined.filter((one) => one.outcome === 'failed');
    expect(failed.map(({ name }) => name)).toEqual(expected);
    for (const { mend } of failed) expect(mend).toContain('Assign the permission set "Dograh Integration User"');
    expect(outcome(await look(chain()), 'integration user')).toBe('ok');
  });

  test('names a certificate that the org does not know, and where to compare', async () => {
    await chain().rotateKey();
    const examined = await look(chain());
    await chain().giveNewKey();
    const failed = examined.filter((one) => one.outcome === 'failed');
    expect(failed.map(({ name }) => name)).toEqual(['access token']);
    expect(failed[0]?.found).toContain('invalid_grant');
    expect(failed[0]?.mend).toContain('the certificate with the external client app');
    expect(outcome(await look(chain()), 'access token')).toBe('ok');
  });
}
