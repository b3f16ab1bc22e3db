import listVersionStates from '@salesforce/apex/DograhWorkflowController.listVersionStates';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError, type PageError } from 'c/dograhErrors';
import type { VersionState } from '../../generator/schema/pages/workflow-controller.ts';

/** Each costs Apex a callout; more in one request would keep the page waiting. */
const AT_ONCE = 10;

/** What is known so far, and what went wrong. */
export interface KnownVersions {
  readonly states: ReadonlyMap<number, VersionState>;
  readonly error: PageError | null;
}

/**
 * Reads which versions workflows have, for those that are shown, ten at a time and one request after the other. Dograh's
 * list does not tell it.
 */
export class VersionStates {
  private readonly onChange: (known: KnownVersions) => void;
  private readonly states = new Map<number, VersionState>();
  private wanted: number[] = [];
  private fresh = new Set<number>();
  private isReading = false;
  private isClosed = false;

  constructor(onChange: (known: KnownVersions) => void) {
    this.onChange = onChange;
  }

  /** Reads what is shown and not yet known. Nothing is read twice until `expire`. */
  want(workflowIds: readonly number[]): void {
    this.wanted = workflowIds.filter((id) => !this.fresh.has(id));
    if (!this.isReading) {
      void this.readAll();
    }
  }

  /** What is known stays shown, but is read anew when it is wanted again. */
  expire(): void {
    this.fresh = new Set();
  }

  close(): void {
    this.isClosed = true;
  }

  private async readAll(): Promise<void> {
    this.isReading = true;
    const error = await this.readNext();
    this.isReading = false;
    if (error === null && this.wanted.length > 0 && !this.isClosed) {
      await this.readAll();
    }
  }

  private async readNext(): Promise<PageError | null> {
    const workflowIds = this.wanted.slice(0, AT_ONCE);
    this.wanted = this.wanted.slice(AT_ONCE);
    const error = workflowIds.length === 0 ? null : await this.read(workflowIds);
    if (!this.isClosed) {
      this.onChange({ states: new Map(this.states), error });
    }
    return error;
  }

  private async read(workflowIds: number[]): Promise<PageError | null> {
    const correlationId = newCorrelationId();
    try {
      for (const state of await listVersionStates({ workflowIds, correlationId })) {
        this.states.set(state.workflowId, state);
        this.fresh.add(state.workflowId);
      }
      return null;
    } catch (problem) {
      this.wanted = [];
      return reduceError(problem, correlationId);
    }
  }
}
