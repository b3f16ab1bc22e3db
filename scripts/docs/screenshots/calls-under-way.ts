import { randomUUID } from 'node:crypto';
import { SetUpError } from '../../../local-org/compiler/java.ts';
import { CAMPAIGN_MANAGER } from '../../../local-org/demo/begin-day.ts';
import type { Demo } from '../../../local-org/demo/demo.ts';
import { OrgClient } from '../../../local-org/demo/org-client.ts';
import type {
  CallContext,
  CallVariable,
  WantedVariable
} from '../../../generator/schema/pages/quick-call-controller.ts';

const PEOPLE = 6;
/** Long enough that some have answered, too short for a conversation to end. In milliseconds. */
const UNTIL_ANSWERED = 25_000;
/** Between two calls, so that not all of them are equally far. In milliseconds. */
const BETWEEN = 4_000;

/**
 * Calls some leads as their pages do, and then lets the time of Dograh stand still, so that every picture shows calls that
 * are under way.
 *
 * @throws SetUpError when none of them is
 */
export async function callPeople({ org, dograh }: Demo): Promise<void> {
  const manager = await OrgClient.signIn(org.url, CAMPAIGN_MANAGER);
  dograh.clock.stand();
  const people = await manager.query(
    'SELECT Id FROM Lead WHERE DoNotCall = FALSE ORDER BY CreatedDate DESC, Id LIMIT 30'
  );
  let placed = 0;
  for (const { Id } of people) {
    if (placed === PEOPLE) break;
    if (await callPerson(manager, String(Id), placed)) placed += 1;
    await dograh.clock.advance(BETWEEN);
  }
  await dograh.clock.advance(UNTIL_ANSWERED);
  const open = await manager.query(
    "SELECT Id FROM Dograh_Call_Activity__c WHERE Status__c IN ('queued', 'dialing', 'ringing', 'in_progress')"
  );
  if (open.length === 0) throw new SetUpError('No call is under way, though some people have just been called.');
}

/** @returns whether the person can be called */
async function callPerson(manager: OrgClient, recordId: string, turn: number): Promise<boolean> {
  const correlationId = randomUUID();
  const context = (await manager.apex('DograhQuickCallController.getCallContext', {
    recordId,
    correlationId
  })) as CallContext;
  const number = context.numbers.find(({ dialable }) => dialable !== null);
  const workflow = context.workflows[turn % context.workflows.length];
  if (!number || !workflow || context.doNotCall || context.optedOut.length > 0) return false;
  const { workflowUuid } = workflow;
  const wanted = (await manager.apex('DograhQuickCallController.getCallVariables', {
    workflowUuid,
    recordId,
    correlationId
  })) as WantedVariable[];
  const variables = wanted.map(({ variable, value }): CallVariable => ({ variable, value: value ?? 'unknown' }));
  await manager.apex('DograhQuickCallController.placeCall', {
    request: {
      ...{ idempotencyKey: randomUUID(), recordId, workflowUuid, phoneNumber: number.dialable, variables },
      ...{ optOutConfirmed: false, telephonyId: null }
    },
    correlationId
  });
  return true;
}
