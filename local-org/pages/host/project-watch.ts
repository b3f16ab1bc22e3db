import { snapshot, watchTree, type Snapshot } from '../../../lwc-src/toolchain/tree-watch.ts';
import { readPageProject } from '../metadata/project.ts';
import { packageFolders } from '../metadata/files.ts';
import type { PageProject } from '../metadata/types.ts';

/** A save comes as several events; the last one counts. In milliseconds. */
const SETTLED = 60;

/** A project that is read anew when its files change. */
export class WatchedProject {
  project: PageProject;
  /** Grows with every change. */
  version = 1;
  private readonly folder: string;
  private readonly listeners = new Set<() => void>();
  private readonly asRead: readonly Snapshot[];
  private watches: (() => void)[] = [];
  private timer: NodeJS.Timeout | undefined;

  private constructor(folder: string, project: PageProject, asRead: readonly Snapshot[]) {
    this.folder = folder;
    this.asRead = asRead;
    this.project = project;
  }

  /** @throws SetUpError for a folder that is no project, or metadata that is not well formed */
  static async open(folder: string): Promise<WatchedProject> {
    const asRead = (await packageFolders(folder)).map(snapshot);
    return new WatchedProject(folder, await readPageProject(folder), asRead);
  }

  /**
   * Also reads the project anew when it has changed since it was opened.
   * @param report is told what keeps the project from being read
   */
  watch(report: (message: string) => void): void {
    const changed = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.reload(report), SETTLED);
    };
    this.watches = this.asRead.map((each) => watchTree(each, changed));
  }

  /** @returns how to stop listening */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  stop(): void {
    clearTimeout(this.timer);
    for (const stop of this.watches) stop();
  }

  private async reload(report: (message: string) => void): Promise<void> {
    try {
      this.project = await readPageProject(this.folder);
      this.version += 1;
      for (const listener of [...this.listeners]) listener();
    } catch (error) {
      // Half a file has been written: the next save mends it.
      report(error instanceof Error ? error.message : String(error));
    }
  }
}
