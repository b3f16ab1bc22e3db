/* Stores the Dograh API key in an org's external credential. Secrets cannot be deployed: Salesforce takes them here. */
import { Problem } from './shared/problem.ts';
import {
  connect,
  connectCommands,
  errorIn,
  send,
  shownRequest,
  type Connection,
  type RestRequest
} from './shared/rest.ts';
import { commandLine, isObject, ask } from './shared/salesforce-cli.ts';
import { run, script, targetOrg } from './shared/script.ts';
import { readSecret } from './shared/secret-input.ts';
import { resolveOrg } from './shared/target-org.ts';

interface Options {
  readonly targetOrg?: string;
  readonly verify: boolean;
  readonly dryRun: boolean;
}

// https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_named_credential.htm
const PATH = '/services/data/v65.0/named-credentials/credential';
const principal = {
  externalCredential: 'Dograh_External_Credential',
  principalName: 'Dograh_Service',
  principalType: 'NamedPrincipal'
};
const PARAMETER = 'ApiKey';
const CHECK = 'scripts/org/apex/check-connection.apex';
const HIDDEN = '<the key, not shown>';

const NOT_AS_ARGUMENT = `\
The key is not taken as an argument: it would stand in the shell's history and in the list of processes. Treat the one
you typed as seen by others, make a new one in Dograh, and start again without an argument.`;

const command = script(
  'org:api-key',
  'Stores the Dograh API key in the org. Asks for it without showing it, or takes it from standard input.'
)
  .option(...targetOrg)
  .option('--no-verify', 'do not try the key with a call to Dograh')
  .argument('[nothing...]', 'there are no arguments: the key is asked for')
  .addHelpText(
    'after',
    '\nFrom a password manager: op read op://vault/dograh/key | npm run --silent org:api-key -- --target-org my-org'
  )
  .action(async (rest: readonly string[], { targetOrg: given, verify, dryRun }: Options) => {
    if (rest.length > 0) throw new Problem(NOT_AS_ARGUMENT);
    const org = await resolveOrg(given, dryRun);
    if (dryRun) {
      showPlan(org, verify);
      return;
    }
    // The org is asked first: nobody should type a secret in for nothing.
    const connection = await connect(org);
    const exists = await hasKey(connection);
    await store(connection, requireKey(await readSecret('Dograh API key')), exists);
    console.log(
      `The key is stored in ${principal.externalCredential} of ${org}${exists ? ', instead of the earlier one' : ''}.`
    );
    if (verify) await tryKey(org);
  });

function requireKey(key: string): string {
  // A header can hold nothing else; quotation marks and line breaks come from copying too much.
  if (!/^[\x21-\x7e]{8,255}$/.test(key) || /["'`]/.test(key)) {
    throw new Problem(
      'This is no API key: it must be 8 to 255 letters, digits and signs without blanks or quotation marks.'
    );
  }
  return key;
}

async function hasKey(connection: Connection): Promise<boolean> {
  const { status, body } = await send(connection, question());
  if (status === 401 || status === 403)
    throw new Problem(`You may not see credentials in this org (HTTP ${status}). ${WHO_MAY}`);
  const credentials = isObject(body) ? body['credentials'] : undefined;
  return status === 200 && isObject(credentials) && PARAMETER in credentials;
}

const WHO_MAY = 'It takes the permission "Manage Named Credentials" or "Customize Application".';

async function store(connection: Connection, key: string, exists: boolean): Promise<void> {
  const first = await send(connection, change(exists ? 'PATCH' : 'POST', key));
  if (first.status < 300) return;
  if (first.status === 401 || first.status === 403) {
    throw new Problem(`You may not change credentials in this org (HTTP ${first.status}). ${WHO_MAY}`);
  }
  // Whether a parameter exists is told only to those who may see it. Neither request does harm after the other.
  const second = await send(connection, change(exists ? 'POST' : 'PATCH', key));
  if (second.status < 300) return;
  throw new Problem(
    `Salesforce did not take the key: ${errorIn(first)}; and the other way: ${errorIn(second)}.\n` +
      'Is the package deployed? Otherwise enter the key by hand: docs/admin-setup.md, step 1.'
  );
}

/** Calls Dograh from the org, as the person who runs this. */
async function tryKey(org: string): Promise<void> {
  try {
    await ask(['apex', 'run', '--file', CHECK, '--target-org', org]);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(
      `${error.message}\n\nThe key is stored, but the org could not use it: docs/runbook.md, "Dograh refuses the API key".`
    );
  }
  console.log('Dograh accepts it: a call from the org was answered.');
}

const question = (): RestRequest => ({ method: 'GET', path: `${PATH}?${new URLSearchParams(principal).toString()}` });

function change(method: 'POST' | 'PATCH', key: string): RestRequest {
  const bodyWith = (value: string): unknown => ({
    ...principal,
    authenticationProtocol: 'Custom',
    credentials: { [PARAMETER]: { value, encrypted: true } }
  });
  return { method, path: PATH, body: bodyWith(key), shownBody: bodyWith(HIDDEN) };
}

function showPlan(org: string, verify: boolean): void {
  const lines = [
    ...connectCommands(org),
    shownRequest(question()),
    `${shownRequest(change('POST', HIDDEN))}\n# PATCH instead of POST when the org has a key already`
  ];
  if (verify) lines.push(commandLine(['apex', 'run', '--file', CHECK, '--target-org', org, '--json']));
  console.log(lines.join('\n'));
}

await run(command);
