/** The steps of a rotation as a command line. */
import type { Command } from 'commander';
import { Problem } from '../../org/shared/problem.ts';
import { script } from '../../org/shared/script.ts';
import { beginPrivateKey, finishPrivateKey } from './private-key.ts';
import { folderStore, kubernetesStore, type SecretStore } from './secret-store.ts';
import { beginWebhookSecret, finishWebhookSecret, switchWebhookSecret, type Progress } from './webhook-secret.ts';

interface Options {
  readonly folder?: string;
  readonly kubernetesSecret?: string;
  readonly namespace: string;
  readonly dograhUrl?: string;
  readonly dograhCredential?: string;
  readonly bridgeUrl?: string;
  readonly header: string;
  readonly key?: string;
  readonly certificate?: string;
  readonly dryRun: boolean;
}

const HELP = `
  webhook-secret begin    a new secret beside the old one; the bridge takes both
  webhook-secret switch   Dograh sends the new one, once the bridge takes it
  webhook-secret finish   the old one goes
  private-key begin       a new key (npm run org:certificate) beside the old one
  private-key finish      the new one is the one in use

Nothing that is secret is printed, or handed to another program as an argument. Every step can be repeated: what is done
already is refused, and says what comes next. docs/deployment.md, "Rotating secrets".`;

/** The command line of the rotation. */
export function rotationCommand(): Command {
  return script('bridge:rotate-secrets', 'Changes the secrets of a running bridge, with overlap.')
    .argument('<secret>', 'webhook-secret or private-key')
    .argument('<step>', 'begin, switch or finish')
    .option('--folder <folder>', 'where the secrets lie as files')
    .option('--kubernetes-secret <name>', 'the Kubernetes secret that holds them')
    .option('--namespace <namespace>', 'of the Kubernetes secret', 'dograh-bridge')
    .option('--bridge-url <address>', 'for switch: the bridge')
    .option('--dograh-url <address>', "for switch: Dograh's API, with /api/v1")
    .option('--dograh-credential <uuid>', 'for switch: the credential that the webhook nodes use')
    .option('--header <name>', 'for switch: header of the secret', 'X-Dograh-Webhook-Secret')
    .option('--key <file>', 'for private-key begin')
    .option('--certificate <file>', 'for private-key begin')
    .addHelpText('after', HELP)
    .action(async (secret: string, step: string, options: Options) => {
      const { done, next } = await rotate(`${secret} ${step}`, storeOf(options), options);
      console.log(`${options.dryRun ? 'Would be done' : 'Done'}: ${done}.\n${next}`);
    });
}

function rotate(step: string, store: SecretStore, options: Options): Promise<Progress> {
  const { dryRun } = options;
  switch (step) {
    case 'webhook-secret begin':
      return beginWebhookSecret(store, dryRun);
    case 'webhook-secret switch':
      return switchWebhookSecret(
        store,
        {
          bridgeUrl: needed(options, 'bridgeUrl'),
          dograhUrl: needed(options, 'dograhUrl'),
          credential: needed(options, 'dograhCredential'),
          header: options.header
        },
        dryRun
      );
    case 'webhook-secret finish':
      return finishWebhookSecret(store, dryRun);
    case 'private-key begin':
      return beginPrivateKey(
        store,
        { key: needed(options, 'key'), certificate: needed(options, 'certificate') },
        dryRun
      );
    case 'private-key finish':
      return finishPrivateKey(store, dryRun);
    default:
      throw new Problem(`There is no step "${step}".\n${HELP}`);
  }
}

function needed(
  options: Options,
  name: 'bridgeUrl' | 'dograhUrl' | 'dograhCredential' | 'key' | 'certificate'
): string {
  const value = options[name]?.replace(/\/+$/, '');
  if (value) return value;
  throw new Problem(`Give --${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} too.`);
}

function storeOf({ folder, kubernetesSecret, namespace }: Options): SecretStore {
  if (folder !== undefined && kubernetesSecret === undefined) return folderStore(folder);
  if (kubernetesSecret !== undefined && folder === undefined) return kubernetesStore(kubernetesSecret, namespace);
  throw new Problem('Say where the secrets lie: --folder or --kubernetes-secret, one of them.');
}
