import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { programOnPath } from '../../../local-org/machine/debian-package.ts';

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Record<string, string> };
  readonly [member: string]: unknown;
}

interface Container {
  readonly env?: { name: string }[];
  readonly volumeMounts?: { name: string; mountPath: string }[];
  readonly securityContext: object;
  readonly resources: { requests: object; limits: object };
  readonly [probe: string]: unknown;
}

const project = join(import.meta.dirname, '../../..');
const folder = join(project, 'config/kubernetes');
const overlays = ['single-node', 'production'] as const;

const rendered = (overlay: string): string => readFileSync(join(folder, 'rendered', `${overlay}.yaml`), 'utf8');
const manifests = (overlay: string): Manifest[] =>
  parseAllDocuments(rendered(overlay)).map((document) => document.toJS() as Manifest);

/** The packages that hold the schemas, by the group of the API. */
function schemaModule(apiVersion: string): string {
  if (apiVersion.startsWith('keda.sh/')) return `@kubernetes-models/keda/${apiVersion}`;
  if (apiVersion.startsWith('monitoring.coreos.com/')) return `@kubernetes-models/prometheus-operator/${apiVersion}`;
  return `kubernetes-models/${apiVersion}`;
}

async function validate(manifest: Manifest): Promise<void> {
  const models = (await import(schemaModule(manifest.apiVersion))) as Record<
    string,
    new (data: object) => { validate: () => void }
  >;
  const Model = models[manifest.kind];
  if (Model === undefined) throw new Error(`${manifest.apiVersion} has no ${manifest.kind}`);
  new Model(manifest).validate();
}

const find = (overlay: string, kind: string): Manifest => {
  const found = manifests(overlay).find((manifest) => manifest.kind === kind);
  if (found === undefined) throw new Error(`${overlay} has no ${kind}`);
  return found;
};

const podOf = (overlay: string): { containers: [Container]; securityContext: object; volumes: object[] } =>
  (find(overlay, 'Deployment')['spec'] as { template: { spec: ReturnType<typeof podOf> } }).template.spec;

describe.each(overlays)('the overlay %s', (overlay) => {
  test('is rendered as it stands', () => {
    const kubectl = programOnPath('kubectl');
    // Old ones, such as Debian 12's, cannot read the base of an overlay.
    const probe = kubectl && spawnSync(kubectl, ['kustomize', join(folder, 'overlays', overlay)], { encoding: 'utf8' });
    if (!probe || /accumulating|unknown field|must be a file/.test(probe.stderr)) {
      console.log(`No kubectl that renders overlays: whether ${overlay} is rendered anew was not compared.`);
      return;
    }
    expect(probe.stderr).toBe('');
    expect(rendered(overlay)).toBe(probe.stdout);
  });

  test.each(manifests(overlay).map((manifest) => [manifest.kind, manifest.metadata.name, manifest] as const))(
    '%s %s fits its schema',
    async (_kind, _name, manifest) => {
      await expect(validate(manifest)).resolves.toBeUndefined();
    }
  );

  test('puts everything into one namespace, with one name to select by', () => {
    for (const { kind, metadata } of manifests(overlay)) {
      if (kind === 'Namespace') continue;
      expect(metadata).toMatchObject({ namespace: 'dograh-bridge' });
    }
    const selector = {
      'app.kubernetes.io/name': 'dograh-bridge',
      'app.kubernetes.io/part-of': 'dograh-for-salesforce'
    };
    expect(find(overlay, 'Service')['spec']).toMatchObject({ selector });
    expect(find(overlay, 'NetworkPolicy')['spec']).toMatchObject({ podSelector: { matchLabels: selector } });
    expect(find(overlay, 'Deployment')['spec']).toMatchObject({ template: { metadata: { labels: selector } } });
  });

  test('runs without root, without rights, on a read-only disk', () => {
    const pod = podOf(overlay);
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(pod.containers[0].securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] }
    });
    expect(pod.containers[0].resources).toMatchObject({ requests: {}, limits: {} });
  });

  test('asks the addresses that the bridge answers', () => {
    const [container] = podOf(overlay).containers;
    expect(container['livenessProbe']).toMatchObject({ httpGet: { path: '/health', port: 'http' } });
    expect(container['readinessProbe']).toMatchObject({ httpGet: { path: '/ready', port: 'http' } });
  });

  test('sets nothing that the bridge does not know', () => {
    const known = settingNames();
    const given = Object.keys((find(overlay, 'ConfigMap') as unknown as { data: object }).data);
    const [container] = podOf(overlay).containers;
    expect([...given, ...(container.env ?? []).map(({ name }) => name)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('holds no secret', () => {
    expect(manifests(overlay).map(({ kind }) => kind)).not.toContain('Secret');
  });
});

test('one disk is never used by two bridges', () => {
  expect(find('single-node', 'Deployment')['spec']).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
});

test('a rollout does not set back what autoscaling decided', () => {
  expect(find('production', 'Deployment')['spec']).not.toHaveProperty('replicas');
});

describe('the compose file', () => {
  const compose = parse(readFileSync(join(project, 'config/compose/compose.yaml'), 'utf8')) as {
    services: Record<string, { environment: Record<string, string>; secrets?: string[] }>;
    secrets: Record<string, { file: string }>;
  };

  test('sets nothing that the bridge does not know', () => {
    const known = settingNames();
    expect(Object.keys(compose.services['bridge']?.environment ?? {}).filter((name) => !known.has(name))).toEqual([]);
  });

  test('hands over every secret that it names', () => {
    const mounted = (compose.services['bridge']?.secrets ?? []).map((name) => `/run/secrets/${name}`);
    const named = Object.values(compose.services['bridge']?.environment ?? {}).filter((value) =>
      value.startsWith('/run/secrets/')
    );
    expect(named.sort()).toEqual(mounted.sort());
    expect(Object.keys(compose.secrets).sort()).toEqual([...(compose.services['bridge']?.secrets ?? [])].sort());
  });
});

/** Every variable that the documentation of the bridge explains, those of secrets with the one for their file. */
function settingNames(): Set<string> {
  const rows = readFileSync(join(project, 'docs/bridge.md'), 'utf8').matchAll(/^\| (`[A-Z][A-Z_`, ]+) +\|/gm);
  const names = [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/[A-Z_]+/g)].map(([name]) => name));
  return new Set(names.flatMap((name) => [name, `${name}_FILE`]));
}

test('every overlay is rendered', () => {
  const files = readdirSync(join(folder, 'rendered')).map((file) => file.replace(/\.yaml$/, ''));
  expect(files.sort()).toEqual([...overlays].sort());
  expect(readdirSync(join(folder, 'overlays')).sort()).toEqual([...overlays].sort());
});
