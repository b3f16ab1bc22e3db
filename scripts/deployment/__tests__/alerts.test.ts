import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { createMetrics } from '../../../bridge/src/observability/metrics.ts';
import { requireProgram } from '../../../local-org/machine/debian-package.ts';

interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly annotations?: { readonly runbook: string };
}

interface RuleFile {
  readonly groups: readonly { readonly rules: readonly Rule[] }[];
}

jest.setTimeout(360_000);

const project = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(project, file), 'utf8');
const rules = (parse(read('config/prometheus/dograh-bridge.rules.yaml')) as RuleFile).groups.flatMap(
  ({ rules }) => rules
);
const alerts = rules.filter(({ alert }) => alert !== undefined);

/** Names of the bridge's metrics in an expression, without what Prometheus adds to those of a histogram. */
const metricsIn = (text: string): string[] =>
  [...text.matchAll(/\bdograh_bridge_[a-z0-9_]+/g)].map(([name]) => name.replace(/_bucket$/, ''));

/** The anchor that a heading has on a page. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

describe('the alerts of the bridge', () => {
  let promtool: string;
  beforeAll(() => {
    promtool = requireProgram(['promtool'], 'prometheus');
  });

  test('fire when they should and only then', () => {
    const file = join(project, 'config/prometheus/tests/dograh-bridge.test.yaml');
    const { status, stdout, stderr } = spawnSync(promtool, ['test', 'rules', file], { encoding: 'utf8' });
    expect(stdout + stderr).toContain('SUCCESS');
    expect(status).toBe(0);
  });

  test('are all shown to fire', () => {
    const shown = read('config/prometheus/tests/dograh-bridge.test.yaml');
    for (const { alert } of alerts) expect(shown).toMatch(new RegExp(`alertname: ${alert}\\n +exp_alerts:`));
  });

  test('ask for metrics that the bridge has', async () => {
    const known = new Set((await createMetrics().registry.getMetricsAsJSON()).map(({ name }) => name));
    const asked = rules.flatMap(({ expr }) => metricsIn(expr)).filter((name) => !name.startsWith('dograh_bridge:'));
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });

  test.each(alerts.map(({ alert, annotations }) => [alert, annotations?.runbook]))(
    '%s says where its remedy stands',
    (_alert, runbook) => {
      const [file = '', anchor] = (runbook ?? '').split('#');
      const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
      expect(headings).toContain(anchor);
    }
  );
});

describe('the dashboard', () => {
  const dashboard = JSON.parse(read('config/grafana/dograh-bridge.json')) as {
    panels: { title: string; targets?: { expr: string }[] }[];
  };

  test('shows metrics that the bridge has', async () => {
    const known = new Set((await createMetrics().registry.getMetricsAsJSON()).map(({ name }) => name));
    const recorded = new Set(rules.map(({ record }) => record));
    const asked = dashboard.panels.flatMap(({ targets }) => (targets ?? []).flatMap(({ expr }) => metricsIn(expr)));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !known.has(name) && !recorded.has(name))).toEqual([]);
  });

  test('has expressions that Prometheus understands', () => {
    const expressions = dashboard.panels.flatMap(({ targets }) => (targets ?? []).map(({ expr }) => expr));
    const asRules = {
      groups: [
        {
          name: 'dashboard',
          rules: expressions.map((expr, index) => ({
            record: `panel:${index}`,
            expr: expr.replaceAll('$namespace', 'a').replaceAll('$__rate_interval', '5m')
          }))
        }
      ]
    };
    const file = join(mkdtempSync(join(tmpdir(), 'dashboard-')), 'rules.json');
    writeFileSync(file, JSON.stringify(asRules));
    const promtool = requireProgram(['promtool'], 'prometheus');
    const { status, stderr } = spawnSync(promtool, ['check', 'rules', '--lint=none', file], { encoding: 'utf8' });
    rmSync(dirname(file), { recursive: true });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
