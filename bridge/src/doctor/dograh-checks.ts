import { askDograh } from '../dograh/dograh-request.ts';
import type { DograhApi } from '../dograh/dograh-api.ts';
import { clockFinding } from './clock.ts';
import { failed, ok, skipped, warning, type Check, type Finding } from './finding.ts';

/** What Dograh has to allow. */
export function dograhChecks(url: string | undefined, dograh: DograhApi | undefined): Check[] {
  const known = (look: (api: DograhApi, address: string) => Promise<Finding>): (() => Promise<Finding>) => {
    return async () =>
      dograh === undefined || url === undefined ? skipped('DOGRAH_API_URL is not set.') : look(dograh, url);
  };
  return [
    {
      name: 'Dograh',
      meaning: 'Nothing can be compared or watched, and no call placed. Webhooks still come, if Dograh runs at all.',
      mend: 'Set DOGRAH_API_URL to an address that the bridge reaches, with /api/v1 at its end.',
      look: known(async (_dograh, address) => {
        const { body } = await askDograh(address, '', { path: '/health' });
        const { version } = Object(body) as { version?: unknown };
        return ok(`Version ${typeof version === 'string' ? version : 'unknown'} answers at ${address}.`);
      })
    },
    {
      name: 'clock against Dograh',
      meaning: 'Runs are compared by time: those of the last minutes are missed, or told too early.',
      mend: 'Let both machines set their clocks by NTP.',
      look: known(async (_dograh, address) => {
        const asked = Date.now();
        const { date } = await askDograh(address, '', { path: '/health' });
        return clockFinding('Dograh', date, asked, Date.now());
      })
    },
    {
      name: 'Dograh key and organization',
      meaning: 'The key is wrong, or of no organization: nothing can be compared or watched, and no call placed.',
      mend: 'Create a key in Dograh in the right organization, and set DOGRAH_API_KEY.',
      look: known(async (api) => {
        const { organization_id: organization, model_services: models } = await api.organization();
        if (organization === undefined || organization === null) return failed('The key belongs to no organization.');
        const found = `The key is that of organization ${organization}.`;
        return models.config_source === 'empty' ? warning(`${found} It has no models: calls will fail.`) : ok(found);
      })
    },
    {
      name: 'telephony',
      meaning: 'No call can be placed, and no campaign started.',
      mend: 'Set up a carrier and a number in Dograh, under Telephony.',
      look: known(telephony)
    },
    {
      name: 'storage of Dograh',
      meaning: 'No campaign can be created from rows, and no recording be heard through the bridge.',
      mend: "Let the bridge reach the host; on MinIO, set Dograh's public storage endpoint to one that it can reach.",
      look: known(storage)
    },
    {
      name: 'workflows that tell of their calls',
      meaning: 'Calls of a workflow without a webhook reach Salesforce only with the next comparison, minutes later.',
      mend: 'Give each workflow a webhook node as docs/bridge.md tells, and publish it.',
      look: known(workflows)
    }
  ];
}

async function telephony(dograh: DograhApi): Promise<Finding> {
  const { configurations } = await dograh.telephony();
  const ready = configurations.filter(({ is_ready_for_outbound: isReady }) => isReady === true);
  if (ready.length > 0) return ok(`Ready: ${ready.map(({ name }) => name).join(', ')}.`);
  const reasons = configurations.map(({ name, outbound_blocked_reason: why }) => `${name}: ${why ?? 'not ready'}`);
  return failed(reasons.length === 0 ? 'There is no carrier.' : reasons.join('; '));
}

async function workflows(dograh: DograhApi): Promise<Finding> {
  const active = (await dograh.workflows()).filter(({ status }) => status === 'active');
  const silent: string[] = [];
  for (const { id, name } of active) {
    const published = (await dograh.workflowVersions(id)).find(({ status }) => status === 'published');
    if (published !== undefined && !JSON.stringify(published).includes('/dograh/webhooks')) silent.push(name);
  }
  if (silent.length > 0) return warning(`Without a webhook to a bridge: ${silent.join(', ')}.`);
  return active.length === 0 ? warning('There is no workflow.') : ok(`All ${active.length} have a webhook.`);
}

/** The address of an upload is asked for and not used: only its host is looked for. */
async function storage(dograh: DograhApi): Promise<Finding> {
  const { upload_url: url } = await dograh.uploadUrl({
    file_name: 'doctor.csv',
    file_size: 1,
    content_type: 'text/csv'
  });
  const { origin } = new URL(url);
  const response = await fetch(origin, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(10_000) });
  return ok(`${origin} answers (${response.status}).`);
}
