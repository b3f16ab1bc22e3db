import type { OrgProcess, Row } from './org-process.ts';
import type { DograhRun, SimulatedDograh } from './simulated-dograh.ts';

const FINAL_STATUS: Readonly<Record<string, string>> = {
  'no-answer': 'no_answer',
  busy: 'busy',
  voicemail_detected: 'voicemail',
  pipeline_error: 'failed'
};

/** @returns how a run with that disposition stands in Salesforce in the end */
export function finalStatus(disposition: string): string {
  return FINAL_STATUS[disposition] ?? 'completed';
}

/**
 * Looks whether everything that Dograh knows is in the org exactly once, with its final state and under one
 * correlation id, and nothing waits any more.
 * @returns each broken promise in a sentence
 */
export async function violations(org: OrgProcess, dograh: SimulatedDograh): Promise<string[]> {
  const calls = await org.query(
    'SELECT External_Run_Id__c, Status__c, Disposition__c, Phone_Number__c, Duration__c, Transcript__c,' +
      ' Correlation_ID__c, Contact__r.LastName FROM Dograh_Call_Activity__c'
  );
  const tasks = await org.query('SELECT CallObject FROM Task');
  const deadLetters = await org.query(
    'SELECT External_Run_Id__c, Correlation_ID__c, Status__c, Reason__c, Error_Message__c FROM Dograh_Integration_Error__c'
  );
  const known = new Set(dograh.runs.map((run) => String(run.id)));
  return [
    ...dograh.runs.flatMap((run) => ofCall(run, calls)),
    ...dograh.runs.flatMap((run) => ofTasks(run, tasks)),
    ...calls.filter((call) => !known.has(text(call['External_Run_Id__c']))).map((call) => `${show(call)} is no run`),
    ...deadLetters.flatMap((row) => ofDeadLetter(row, dograh))
  ];
}

function ofCall(run: DograhRun, calls: readonly Row[]): string[] {
  const found = calls.filter((call) => call['External_Run_Id__c'] === String(run.id));
  const call = found[0];
  if (found.length !== 1 || !call) return [`run ${run.id} has ${found.length} records`];
  const wanted: Record<string, unknown> = {
    Status__c: finalStatus(run.disposition),
    Disposition__c: run.disposition,
    Phone_Number__c: run.phoneNumber,
    Duration__c: run.durationSeconds,
    Correlation_ID__c: run.correlationId
  };
  const broken = Object.entries(wanted)
    .filter(([field, value]) => call[field] !== value)
    .map(([field, value]) => `run ${run.id}: ${field} is ${JSON.stringify(call[field])}, not ${JSON.stringify(value)}`);
  if (run.said !== null && !text(call['Transcript__c']).includes(run.said)) {
    broken.push(`run ${run.id}: the transcript is ${JSON.stringify(call['Transcript__c'])}`);
  }
  const person = (call['Contact__r'] as Row | undefined)?.['LastName'];
  if (person !== `Person ${run.id}`) broken.push(`run ${run.id} is linked to ${text(person)}`);
  return broken;
}

function ofTasks(run: DograhRun, tasks: readonly Row[]): string[] {
  const wanted = finalStatus(run.disposition) === 'completed' ? 1 : 0;
  const found = tasks.filter((task) => task['CallObject'] === String(run.id)).length;
  return found === wanted ? [] : [`run ${run.id} has ${found} tasks, not ${wanted}`];
}

function ofDeadLetter(row: Row, dograh: SimulatedDograh): string[] {
  const run = dograh.runs.find((candidate) => String(candidate.id) === row['External_Run_Id__c']);
  const broken: string[] = [];
  if (row['Status__c'] !== 'RESOLVED') broken.push(`a dead letter still waits: ${show(row)}`);
  if (row['Correlation_ID__c'] !== run?.correlationId) broken.push(`a dead letter has lost its run: ${show(row)}`);
  return broken;
}

function show(row: Row): string {
  return JSON.stringify({ ...row, attributes: undefined });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
