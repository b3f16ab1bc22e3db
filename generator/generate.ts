import type { Project } from 'ts-morph';
import { planCatalog } from './diagnostics/catalog.ts';
import { measureEffort, noEffort, type Effort } from './effort.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { emitAll } from './emit/index.ts';
import { createRender, type TemplateSources } from './emit/render.ts';
import type { EmittedFile } from './emit/types.ts';
import { findRawHoles } from './emit/verify-templates.ts';
import { formatFiles, type FormatFailure } from './format/format.ts';
import type { PackageModel } from './model/types.ts';
import { planFiles } from './plan/plan-files.ts';
import { checkPlatformRules } from './plan/check-platform-rules.ts';
import { readSchema } from './read/read-schema.ts';

export interface GenerateOptions {
  /** The repository, absolute: paths of files and diagnostics are relative to it. */
  readonly root: string;
  readonly schema: string;
  readonly templates: TemplateSources;
  /** Folder that keeps formatted texts between runs; null keeps none. */
  readonly cache: string | null;
  /** What an earlier generation made, for watching: its project, refreshed since, and its model. */
  readonly earlier?: { readonly project: Project; readonly model: PackageModel | null };
}

export interface Generated {
  /** Every file of the package; null when an error forbids to write any. */
  readonly files: readonly EmittedFile[] | null;
  readonly model: PackageModel | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly project: Project;
  /** What formatting took; a part of the whole that benchmarks tell apart. */
  readonly formatting: Effort;
}

/** From the schema to formatted files, without writing anything. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { model, diagnostics: readDiagnostics, project } = readSchema(options);
  if (!model) {
    return { files: null, model, diagnostics: readDiagnostics, project, formatting: noEffort };
  }
  const ruleDiagnostics = checkPlatformRules(model);
  const holes = rawHoleDiagnostics(options.templates);
  const early = [...readDiagnostics, ...ruleDiagnostics, ...holes];
  if (early.some(isError)) {
    return { files: null, model, diagnostics: early, project, formatting: noEffort };
  }
  const emitted = emit(model, options.templates);
  const planned = planFiles(emitted.files);
  const diagnostics = [...early, ...emitted.diagnostics, ...planned.diagnostics];
  if (diagnostics.some(isError)) {
    return { files: null, model, diagnostics, project, formatting: noEffort };
  }
  const effort = measureEffort();
  const { files, failures } = await formatFiles(planned.files, { root: options.root, cache: options.cache });
  const refused = failures.map(formatDiagnostic);
  return {
    files: refused.length === 0 ? files : null,
    model,
    diagnostics: [...diagnostics, ...refused],
    project,
    formatting: effort()
  };
}

function emit(model: PackageModel, templates: TemplateSources): { files: EmittedFile[]; diagnostics: Diagnostic[] } {
  try {
    return { files: emitAll(model, createRender(templates)), diagnostics: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { code, severity } = planCatalog.templateFailed;
    const hint = 'Compare the template with the view that its emitter builds.';
    return { files: [], diagnostics: [{ code, severity, message, hint, span: null }] };
  }
}

function rawHoleDiagnostics(templates: TemplateSources): Diagnostic[] {
  const { code, severity } = planCatalog.rawHole;
  return findRawHoles(templates).map(({ template, line, column, expression }) => ({
    code,
    severity,
    message: `The hole \`${expression}\` has no escape`,
    hint: 'Write {{escape value}} with the escape of the place: apexString, apexIdentifier, soqlName, xmlText, xmlAttribute, markdown …',
    span: { file: `generator/templates/${template}.hbs`, line, column, length: expression.length }
  }));
}

function formatDiagnostic({ path, message }: FormatFailure): Diagnostic {
  const { code, severity } = planCatalog.invalidOutput;
  const hint = 'Mend the template that this file is made from; its text is not valid in its language.';
  return { code, severity, message: `${path}: ${message}`, hint, span: null };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
