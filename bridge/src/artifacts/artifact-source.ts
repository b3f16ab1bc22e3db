import type { Run } from '../../../generator/schema/dograh-api/runs.ts';
import type { DograhApi } from '../dograh/dograh-api.ts';
import { DograhError } from '../dograh/dograh-request.ts';
import type { Artifact, ArtifactName } from './signed-link.ts';

const keyMembers = {
  recording: 'recording_url',
  transcript: 'transcript_url',
  user_recording: 'user_recording_url',
  bot_recording: 'bot_recording_url'
} as const satisfies Record<Artifact, keyof Run>;

/** Dograh is asked for addresses that work this long, in seconds. */
const WORKS_FOR = 900;
/** An address is used again for this long, in milliseconds: a player asks for a recording piece by piece. */
const USED_FOR = 600_000;
const MOST = 500;

/** Where the recordings and transcripts of calls can be fetched: Dograh is asked once for the pieces of one. */
export class ArtifactSource {
  private readonly dograh: Pick<DograhApi, 'run' | 'downloadUrl'>;
  private readonly now: () => number;
  private readonly known = new Map<string, { readonly url: string; readonly at: number }>();

  /** @param now milliseconds of a clock that is never set back */
  constructor(dograh: Pick<DograhApi, 'run' | 'downloadUrl'>, now: () => number) {
    this.dograh = dograh;
    this.now = now;
  }

  /** Whether the call has such an artifact. @throws {DograhError} when Dograh does not say */
  async exists(name: ArtifactName): Promise<boolean> {
    return (await this.keyOf(name)) !== undefined;
  }

  /**
   * An address in Dograh's storage, which needs no key. Undefined when the call has no such artifact.
   *
   * @throws {DograhError} when Dograh does not say
   */
  async address(name: ArtifactName): Promise<string | undefined> {
    const id = `${name.workflowId}:${name.runId}:${name.artifact}`;
    const known = this.known.get(id);
    if (known !== undefined && this.now() - known.at < USED_FOR) return known.url;
    this.known.delete(id);
    const key = await this.keyOf(name);
    if (key === undefined) return undefined;
    const { url } = await this.dograh.downloadUrl(key, WORKS_FOR);
    this.known.set(id, { url, at: this.now() });
    const [oldest] = this.known.keys();
    if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
    return url;
  }

  /** The storage no longer takes the address. */
  forget(name: ArtifactName): void {
    this.known.delete(`${name.workflowId}:${name.runId}:${name.artifact}`);
  }

  private async keyOf({ workflowId, runId, artifact }: ArtifactName): Promise<string | undefined> {
    try {
      const run = await this.dograh.run(workflowId, runId);
      return run[keyMembers[artifact]] ?? undefined;
    } catch (error) {
      if (error instanceof DograhError && error.status === 404) return undefined;
      throw error;
    }
  }
}
