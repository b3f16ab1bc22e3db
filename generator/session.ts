import type { Project } from 'ts-morph';
import { generate, type Generated } from './generate.ts';
import type { TemplateSources } from './emit/render.ts';
import type { PackageModel } from './model/types.ts';
import { createSchemaProject } from './read/read-schema.ts';
import { readTemplates } from './read/read-templates.ts';
import { Disk } from './sink/disk.ts';
import { planChanges, type FileChange } from './sink/plan-changes.ts';

export interface Place {
  /** The repository, absolute: paths of files and diagnostics are relative to it. */
  readonly root: string;
  /** Folders of the schema and the templates, absolute. */
  readonly schema: string;
  readonly templates: string;
  /** Folder that the package is compared with, absolute. */
  readonly output: string;
  /** Folder that keeps formatted texts between runs; null keeps none. */
  readonly cache: string | null;
}

export interface Regenerated extends Generated {
  /** How the files differ from those in the output folder; none when an error forbids to write any. */
  readonly changes: readonly FileChange[];
}

/** Generates again and again, as watching does: what a change does not touch is kept from the time before. */
export class GenerationSession {
  readonly #place: Place;
  readonly #disk = new Disk();
  readonly #project: Project;
  #templates: TemplateSources;
  #model: PackageModel | null = null;

  constructor(place: Place) {
    this.#place = place;
    this.#project = createSchemaProject(place.schema);
    this.#templates = readTemplates(place.templates);
  }

  /** From the files as they were when last refreshed to the differences that are to be written. */
  async generate(): Promise<Regenerated> {
    const { root, schema, output, cache } = this.#place;
    const earlier = { project: this.#project, model: this.#model };
    const generated = await generate({ root, schema, templates: this.#templates, cache, earlier });
    this.#model = generated.model ?? this.#model;
    const changes = generated.files ? planChanges(generated.files, output, this.#disk) : [];
    return { ...generated, changes };
  }

  /** Takes notice of files of the schema and templates that were added, changed or removed. */
  async refresh(files: readonly string[]): Promise<void> {
    if (files.some((file) => file.endsWith('.hbs'))) {
      this.#templates = readTemplates(this.#place.templates);
    }
    await refreshProject(this.#project, files);
  }
}

/** Brings a project up to date with files that were added, changed or removed. */
export async function refreshProject(project: Project, files: readonly string[]): Promise<void> {
  for (const file of files.filter((candidate) => candidate.endsWith('.ts'))) {
    const known = project.getSourceFile(file);
    if (known) {
      await known.refreshFromFileSystem();
    } else {
      project.addSourceFileAtPathIfExists(file);
    }
  }
}
