import { watch, type FSWatcher } from 'node:fs';
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
  private watchers: FSWatcher[] = [];
  private timer: NodeJS.Timeout | undefined;

  private constructor(folder: string, project: PageProject) {
    this.folder = folder;
    this.project = project;
  }

  /** @throws SetUpError for a folder that is no project, or metadata that is not well formed */
  static async open(folder: string): Promise<WatchedProject> {
    return new WatchedProject(folder, await readPageProject(folder));
  }

  /** @param report is told what keeps the project from being read */
  async watch(report: (message: string) => void): Promise<void> {
    for (const each of await packageFolders(this.folder)) {
      const watcher = watch(each, { recursive: true }, () => {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.reload(report), SETTLED);
      });
      this.watchers.push(watcher);
    }
  }

  /** @returns how to stop listening */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  stop(): void {
    clearTimeout(this.timer);
    for (const watcher of this.watchers) watcher.close();
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
