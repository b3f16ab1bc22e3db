import type { JsonObject } from '../../../generator/schema/vocabulary/api.ts';
import type { CallListener } from '../calls/telephone.ts';
import type { SimulatedClock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { randomFor } from '../random.ts';
import type { DeliveryRecord } from '../store/other-records.ts';
import type { RunRecord } from '../store/run-record.ts';
import type { Store } from '../store/store.ts';
import type { WorkflowNode } from '../workflows/definition.ts';
import { attempt, nextStep, type Attempt } from './attempt.ts';
import { allowedHeaders, credentialHeader } from './credential-header.ts';
import { rendered } from './render-template.ts';
import { webhookContext } from './webhook-context.ts';

/** Nobody may come who is sent before. */
const LONGEST_HELD = 300_000;

/** What webhooks work with. */
export interface WebhookParts {
  readonly store: Store;
  readonly clock: SimulatedClock;
  readonly faults: Faults;
  readonly seed: string;
  /** Base of public links. */
  readonly apiUrl: () => string;
}

/** Sends a webhook for each webhook node when a call has ended: once for each run and node, in five attempts at most. */
export class Webhooks implements CallListener {
  private readonly parts: WebhookParts;
  /** Held back until another one was sent, the oldest first. */
  private held: (() => void)[] = [];

  constructor(parts: WebhookParts) {
    this.parts = parts;
  }

  carrierEnded(): void {
    // Webhooks wait until everything about the call is written.
  }

  finished(run: RunRecord): void {
    const nodes = this.parts.store.versionOf(run)?.definition.nodes ?? [];
    for (const node of nodes) if (node.type === 'webhook' && node.data['enabled'] !== false) this.send(run, node);
  }

  private send(run: RunRecord, node: WorkflowNode): void {
    const { clock, seed, store } = this.parts;
    const random = randomFor(seed, 'webhook', run.id, node.id);
    run.publicToken ??= run.hasArtifacts ? randomFor(seed, 'token', run.id).uuid() : null;
    const delivery = this.deliveryOf(run, node, random.uuid());
    const fault = this.parts.faults.takeWebhook();
    if (fault?.kind === 'webhook-dropped') return;
    store.deliveries.push(delivery);
    const begin = (): void => {
      this.tryOnce(delivery, 1);
    };
    const delay = random.whole(80, 400);
    switch (fault?.kind) {
      case undefined:
        clock.after(delay, begin);
        this.release(delay);
        break;
      case 'webhook-doubled':
        clock.after(delay, begin);
        clock.after(delay + random.whole(200, 5_000), begin);
        break;
      case 'webhook-late':
        clock.after(delay + fault.seconds * 1_000, begin);
        break;
      case 'webhook-reordered':
        this.held.push(begin);
        clock.after(LONGEST_HELD, () => {
          this.release(0);
        });
        break;
    }
  }

  /** What was held back follows right after, the newest first. */
  private release(delay: number): void {
    const held = this.held.splice(0).reverse();
    for (const begin of held) this.parts.clock.after(delay + 1, begin);
  }

  private deliveryOf(run: RunRecord, node: WorkflowNode, uuid: string): DeliveryRecord {
    const { store, clock, apiUrl } = this.parts;
    const { data } = node;
    const name = store.workflows.get(run.workflowId)?.name ?? '';
    const template = (data['payload_template'] ?? {}) as JsonObject;
    const payload = rendered(template, webhookContext(run, name, apiUrl(), clock.now)) as JsonObject;
    const disposition = run.gatheredContext?.['call_disposition'] ?? '';
    const body = 'call_disposition' in payload ? payload : { ...payload, call_disposition: disposition };
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    return {
      uuid,
      runId: run.id,
      nodeId: node.id,
      name: data.name,
      url: text(data['endpoint_url']),
      method: text(data['http_method']) || 'POST',
      body: JSON.stringify(body),
      headers: allowedHeaders(data['custom_headers']),
      credentialUuid: text(data['credential_uuid']) || null,
      status: 'pending',
      attempts: []
    };
  }

  private tryOnce(delivery: DeliveryRecord, number: number): void {
    const { clock, store } = this.parts;
    const credential = store.credentials.get(delivery.credentialUuid ?? '');
    const headers = {
      'Content-Type': 'application/json',
      ...(credential === undefined || credential.isDeleted ? {} : credentialHeader(credential.type, credential.data)),
      ...delivery.headers,
      'X-Dograh-Delivery-Id': delivery.uuid,
      'X-Dograh-Workflow-Run-Id': String(delivery.runId),
      'X-Dograh-Delivery-Attempt': String(number)
    };
    clock.track(
      attempt(delivery, headers).then((made) => {
        this.conclude(delivery, made, number);
      })
    );
  }

  private conclude(delivery: DeliveryRecord, made: Attempt, number: number): void {
    delivery.attempts.push({ at: this.parts.clock.now, ...made });
    const step = nextStep(made, number);
    if (step.kind === 'again') {
      this.parts.clock.after(step.afterSeconds * 1_000, () => {
        this.tryOnce(delivery, number + 1);
      });
    } else if (delivery.status !== 'succeeded') delivery.status = step.kind;
  }
}
