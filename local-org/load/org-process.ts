import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { SetUpError } from '../compiler/java.ts';
import { compileJava, filesBelow, type Progress } from '../compiler/toolchain.ts';
import { JVM, prepareEngine } from '../engine/run.ts';
import type { Fault } from './faults.ts';

/** A callout that Apex makes. */
export interface Callout {
  readonly method: string;
  readonly endpoint: string;
  readonly body: string;
  readonly correlationId: string | null;
}

/** What comes back: an answer, or nothing until the callout times out. */
export type CalloutAnswer = { readonly status: number; readonly body: string } | { readonly timeout: true };

/** What a REST class answered; 500 when it let an exception out. */
export interface Posted {
  readonly status: number;
  readonly body: string;
}

/** One request to a REST class. */
export interface Post {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What one transaction used of its limits. */
export interface Usage {
  /** What ran: `REST`, `QUEUEABLE`, `PLATFORM_EVENT_PUBLISH_CALLBACK` and so on. */
  readonly kind: string;
  /** Class of the job; null when none ran. */
  readonly job: string | null;
  /** What ended the transaction; null when it was committed. */
  readonly failure: string | null;
  readonly QUERIES: number;
  readonly QUERY_ROWS: number;
  readonly DML_STATEMENTS: number;
  readonly DML_ROWS: number;
  readonly PUBLISH_IMMEDIATE: number;
  readonly CALLOUTS: number;
  readonly QUEUEABLE_JOBS: number;
  /** Executed Apex statements, which stand for CPU time. */
  readonly STATEMENTS: number;
}

/** A row of a query, by API name. */
export type Row = Readonly<Record<string, unknown>>;

const here = import.meta.dirname;

/**
 * A process that runs orgs of one project, one after the other. Each org lives by itself: posted events are delivered,
 * jobs run and schedules fire as its own clock moves on, which it does only when told to.
 */
export class OrgProcess {
  /** Answers what Apex calls out for. */
  answerCallout: (callout: Callout) => CalloutAnswer = () => ({ timeout: true });
  private readonly lines: AsyncIterator<string>;
  private stderr = '';

  private constructor(private readonly child: ChildProcessWithoutNullStreams) {
    this.lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
  }

  /**
   * Compiles the project when that was not done yet, and starts the process.
   * @param projectDir folder that holds `sfdx-project.json`
   * @throws SetUpError when something is missing on the machine
   */
  static async start(projectDir: string, progress: Progress = () => {}): Promise<OrgProcess> {
    const { classPath, tools } = await prepareEngine(progress);
    const sources = await filesBelow(join(here, 'src'), '.java');
    const driver = await compileJava('load driver', sources, classPath.split(delimiter), progress);
    const args = [resolve(projectDir), tools.sobjectJar, tools.cache, ...tools.stubs];
    const java = [...JVM, '-cp', [driver, classPath].join(delimiter), 'localorg.load.DriverMain', ...args];
    return new OrgProcess(spawn('java', java));
  }

  /** Leaves the last org behind and starts with a new one. */
  async open(): Promise<void> {
    await this.ask({ do: 'open' });
  }

  /** From now on these things go wrong, and nothing else. */
  async setFaults(rules: readonly Fault[]): Promise<void> {
    await this.ask({ do: 'faults', rules });
  }

  /** @returns how many faults have come about since they were set */
  async struck(): Promise<number> {
    return (await this.ask({ do: 'struck' })) as number;
  }

  async post(className: string, post: Post): Promise<Posted> {
    return (await this.ask({ do: 'post', class: className, ...post })) as Posted;
  }

  /** Posts from one thread each, all at once, while some workers deliver events and run jobs. */
  async postAtOnce(className: string, posts: readonly Post[], workers: number): Promise<Posted[]> {
    return (await this.ask({ do: 'posts', class: className, posts, workers })) as Posted[];
  }

  /** Calls a static method without parameters. */
  async run(className: string, method: string): Promise<void> {
    const { failure } = (await this.ask({ do: 'run', class: className, method })) as { failure: string | null };
    if (failure) throw new Error(`${className}.${method}: ${failure}`);
  }

  async insert(object: string, rows: readonly Row[]): Promise<void> {
    await this.write({ object, rows });
  }

  /** Upserts rows by an external id, in one statement and without any Apex. */
  async upsert(object: string, key: string, rows: readonly Row[]): Promise<void> {
    await this.write({ object, key, rows });
  }

  async query(soql: string): Promise<Row[]> {
    return (await this.ask({ do: 'query', soql })) as Row[];
  }

  /** Delivers events and runs jobs until nothing is left that is due now. */
  async settle(): Promise<number> {
    return (await this.ask({ do: 'settle' })) as number;
  }

  /** Lets time pass in the org; everything happens when it is due. */
  async pass(seconds: number): Promise<number> {
    return (await this.ask({ do: 'pass', seconds })) as number;
  }

  /** @returns the org's time in milliseconds since 1970 */
  async now(): Promise<number> {
    return (await this.ask({ do: 'now' })) as number;
  }

  /** @returns what every transaction used since this was last asked */
  async takeUsage(): Promise<Usage[]> {
    return (await this.ask({ do: 'usage' })) as Usage[];
  }

  /** @returns what the runtime makes of a JSON text: why it is refused, or the text written again and its tokens */
  async json(text: string): Promise<{ refused?: string; written?: string; tokens?: string[] }> {
    return (await this.ask({ do: 'json', text })) as { refused?: string; written?: string; tokens?: string[] };
  }

  /** @returns every line that Apex wrote with System.debug, as `LEVEL|text` */
  async debugLines(): Promise<string[]> {
    return (await this.ask({ do: 'debug' })) as string[];
  }

  /** @returns what an administrator would want to know, oldest first */
  async log(): Promise<string[]> {
    return (await this.ask({ do: 'log' })) as string[];
  }

  async stop(): Promise<void> {
    const closed = new Promise((done) => this.child.once('close', done));
    this.child.stdin.end();
    await closed;
  }

  private async write(what: { object: string; key?: string; rows: readonly Row[] }): Promise<void> {
    const { failure } = (await this.ask({ do: 'write', ...what })) as { failure: string | null };
    if (failure) throw new Error(`${what.object}: ${failure}`);
  }

  private async ask(command: object): Promise<unknown> {
    this.send(command);
    for (;;) {
      const line = await this.lines.next();
      if (line.done) throw new SetUpError(`The org stopped unexpectedly:\n${this.stderr.trim()}`);
      const message = JSON.parse(line.value) as { answer?: unknown; error?: string; callout?: Callout };
      if (message.callout) this.send(this.answerCallout(message.callout));
      else if (message.error) throw new Error(`${message.error}\n${this.stderr.trim()}`);
      else return message.answer;
    }
  }

  private send(message: object): void {
    this.child.stdin.write(`${JSON.stringify(message)}\n`);
  }
}
