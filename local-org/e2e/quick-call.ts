import { randomUUID } from 'node:crypto';
import type { OrgClient } from '../demo/org-client.ts';

const RENEWAL_OUTREACH = '6c1a9b52-0d0e-4f1f-8f3e-2f6f7f0b9f11';

/** Has Dograh call a lead, as the page does. */
export async function callLead(org: OrgClient, recordId: string, phoneNumber: string): Promise<void> {
  const request = {
    ...{ idempotencyKey: randomUUID(), recordId, workflowUuid: RENEWAL_OUTREACH, phoneNumber },
    ...{ variables: [], optOutConfirmed: true, telephonyId: null }
  };
  await org.apex('DograhQuickCallController.placeCall', { request, correlationId: randomUUID() });
}
