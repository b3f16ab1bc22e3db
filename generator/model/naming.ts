/** Words of a name in the schema: `externalRunId` → `external`, `Run`, `Id`; `in_progress` → `in`, `progress`. */
function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Label of a member or value: `externalRunId` → `External Run Id`, `PENDING_RETRY` → `Pending Retry`. */
export function labelOf(name: string): string {
  const allUpper = name === name.toUpperCase();
  return words(name)
    .map((word) => capitalized(allUpper ? word.toLowerCase() : word))
    .join(' ');
}

/** API name of the field of a member: `externalRunId` → `External_Run_Id__c`. */
export function fieldApiNameOf(member: string): string {
  return `${words(member).map(capitalized).join('_')}__c`;
}

/** Apex constant of a name: `CallStatus` → `CALL_STATUS`, `no-answer` → `NO_ANSWER`. */
export function constantOf(name: string): string {
  return words(name)
    .map((word) => word.toUpperCase())
    .join('_');
}

/** Apex member of a wire name: `workflow_run_id` → `workflowRunId`. */
export function memberOf(name: string): string {
  const [first = '', ...rest] = words(name);
  return first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capitalized).join('');
}

/** Apex type of a member's name: `retry_config` → `RetryConfig`. */
export function typeNameOf(name: string): string {
  return words(name).map(capitalized).join('');
}
