/* Puts sample data into an org, takes it out again, or sends one event through the whole inbound path. */
import { randomUUID } from 'node:crypto';
import { Problem } from './shared/problem.ts';
import { connect, connectCommands, errorIn, send, shownRequest, type RestRequest } from './shared/rest.ts';
import { ask, isObject } from './shared/salesforce-cli.ts';
import { importData, SAMPLE_PREFIX } from './shared/sample-data.ts';
import { run, script, targetOrg } from './shared/script.ts';
import { runSteps } from './shared/steps.ts';
import { resolveOrg } from './shared/target-org.ts';

interface Options {
  readonly targetOrg?: string;
  readonly remove: boolean;
  readonly event: boolean;
  readonly dryRun: boolean;
}

const command = script(
  'org:seed',
  'Imports sample data: people, a campaign, workflows, calls, failed work, a field with its field map.'
)
  .option(...targetOrg)
  .option('--remove', 'delete the sample records instead; the sample field stays', false)
  .option('--event', 'import nothing; send one made-up event as Dograh would, and show the answer', false)
  .action(async ({ targetOrg: given, remove, event, dryRun }: Options) => {
    const org = await resolveOrg(given, dryRun);
    if (event) await sendEvent(org, dryRun);
    else if (remove) await removeSamples(org, dryRun);
    else await importSamples(org, dryRun);
  });

async function importSamples(org: string, dryRun: boolean): Promise<void> {
  if (!dryRun && (await hasSamples(org))) {
    console.log(`The sample data is in ${org} already. To begin anew, take it out first: npm run org:seed -- --remove`);
    return;
  }
  await runSteps(importData(org), dryRun);
}

async function removeSamples(org: string, dryRun: boolean): Promise<void> {
  const apex = 'scripts/org/apex/remove-sample-data.apex';
  await runSteps(
    [{ says: 'Delete the sample records', command: ['apex', 'run', '--file', apex, '--target-org', org] }],
    dryRun
  );
}

async function hasSamples(org: string): Promise<boolean> {
  const query = `SELECT COUNT() FROM Dograh_Call_Activity__c WHERE External_Run_Id__c LIKE '${SAMPLE_PREFIX}%'`;
  const result = await ask(['data', 'query', '--query', query, '--target-org', org]);
  return isObject(result) && typeof result['totalSize'] === 'number' && result['totalSize'] > 0;
}

async function sendEvent(org: string, dryRun: boolean): Promise<void> {
  const request = madeUpEvent();
  if (dryRun) {
    console.log([...connectCommands(org), shownRequest(request)].join('\n'));
    return;
  }
  const answer = await send(await connect(org), request);
  if (answer.status !== 202) throw new Problem(`The org refused the event: ${errorIn(answer)}`);
  console.log(`The org took the event (202):\n${JSON.stringify(answer.body, undefined, 2)}`);
  console.log('\nA moment later it is a call activity. If it is not: docs/runbook.md, "A call is missing".');
}

function madeUpEvent(): RestRequest {
  const correlationId = randomUUID();
  const body = {
    eventType: 'call_completed',
    deliveryId: randomUUID(),
    correlationId,
    occurredAt: new Date().toISOString(),
    workflowRunId: `${SAMPLE_PREFIX}${correlationId}`,
    direction: 'outbound',
    phoneNumber: '+12025550143',
    durationSeconds: '94',
    disposition: 'demo_booked',
    summary: 'Sent by npm run org:seed -- --event.',
    transcript: 'assistant: Hello.\nuser: Hello.',
    extractedVariables: { renewal_intent: 'likely' }
  };
  return { method: 'POST', path: '/services/apexrest/dograh/events', body, shownBody: body };
}

await run(command);
