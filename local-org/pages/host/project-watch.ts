import { snapshot, watchTree, type Snapshot } from '../../../lwc-src/toolchain/tree-watch.ts';
import { nothingKept, readPageProject, type KeptFiles } from '../metadata/project.ts';
import { join } from 'node:path';
import { packageFolders } from '../metadata/files.ts';
import type { PageProject } from '../metadata/types.ts';
import { bundlesOf } from '../bundles/folders.ts';

/** A save comes as several events; the last one counts. In milliseconds. */
const SETTLED = 20;

/** A project that is read anew when its files change. */
export class WatchedProject {
  project: PageProject;
  /** Grows with every change. */
  version = 1;
  /** The version of the project in which each bundle changed last; none for those that are as they were. */
  readonly bundleVersions = new Map<string, number>();
  private readonly folder: string;
  private readonly listeners = new Set<(changed: readonly string[]) => void>();
  private readonly changed = new Set<string>();
  private readonly asRead: readonly Snapshot[];
  private readonly kept: KeptFiles;
  private watches: (() => void)[] = [];
  private timer: NodeJS.Timeout | undefined;
  /** One after another, so that what an earlier one has read never replaces what a later one read. */
  private reloading = Promise.resolve();

  private constructor(folder: string, project: PageProject, asRead: readonly Snapshot[], kept: KeptFiles) {
    this.folder = folder;
    this.kept = kept;
    this.asRead = asRead;
    this.project = project;
  }

  /** @throws SetUpError for a folder that is no project, or metadata that is not well formed */
  static async open(folder: string): Promise<WatchedProject> {
    const asRead = (await packageFolders(folder)).map(snapshot);
    const kept = nothingKept();
    return new WatchedProject(folder, await readPageProject(folder, kept), asRead, kept);
  }

  /**
   * Also reads the project anew when it has changed since it was opened.
   * @param report is told what keeps the project from being read
   */
  watch(report: (message: string) => void): void {
    const changed = (file: string): void => {
      this.changed.add(file);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.reloading = this.reloading.then(async () => this.reload(report));
      }, SETTLED);
    };
    this.watches = this.asRead.map((each) =>
      watchTree(each, (below) => {
        changed(join(each.folder, below));
      })
    );
  }

  /**
   * @param listener is told the paths of files and folders that have changed
   * @returns how to stop listening
   */
  onChange(listener: (changed: readonly string[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  stop(): void {
    clearTimeout(this.timer);
    for (const stop of this.watches) stop();
  }

  private async reload(report: (message: string) => void): Promise<void> {
    const changed = [...this.changed];
    this.changed.clear();
    for (const file of changed) {
      this.kept.metadata.delete(file);
      this.kept.cacheable.delete(file);
    }
    try {
      this.project = await readPageProject(this.folder, this.kept);
      this.version += 1;
      for (const bundle of bundlesOf(changed)) this.bundleVersions.set(bundle, this.version);
      for (const listener of [...this.listeners]) listener(changed);
    } catch (error) {
      // Half a file has been written: the next save mends it.
      report(error instanceof Error ? error.message : String(error));
    }
  }
}
