import { Project, ts } from 'ts-morph';
import { byPosition, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { readerCatalog } from '../diagnostics/catalog.ts';
import { deepFreeze } from '../model/freeze.ts';
import { shareUnchanged } from '../model/share-unchanged.ts';
import type { Literal, PackageModel } from '../model/types.ts';
import { readApi } from './api.ts';
import { readConstants } from './constants.ts';
import { ReadContext } from './context.ts';
import { FileMemory } from './file-memory.ts';
import { readControllers } from './controllers.ts';
import { checkUniqueNames } from './duplicates.ts';
import { readInboundEvents } from './inbound-events.ts';
import { readDataModel } from './objects.ts';
import { syntaxErrors, typeCheck } from './type-check.ts';

export interface ReadOptions {
  /** Folder that spans and paths are relative to, absolute. */
  readonly root: string;
  /** Folder of the schema, absolute. */
  readonly schema: string;
  /** What an earlier reading made: its project, refreshed since, and its model, whose unchanged parts are kept. */
  readonly earlier?: { readonly project: Project; readonly model: PackageModel | null };
}

export interface ReadResult {
  /** Null when an error makes the model useless. */
  readonly model: PackageModel | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly project: Project;
}

/** What the schema is checked with: as strict as the repository itself. */
export const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true
};

/** What was found in the files of a project, for whoever reads it again after a change. */
const memories = new WeakMap<Project, FileMemory>();

/** Makes the project of a schema folder, for `readSchema` and for watching. */
export function createSchemaProject(schema: string): Project {
  const project = new Project({
    compilerOptions,
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true
  });
  project.addSourceFilesAtPaths([`${schema}/**/*.ts`, `!${schema}/**/__tests__/**`]);
  return project;
}

/** Reads the schema: type-checks it and turns it into the model, with every problem found on the way. */
export function readSchema(options: ReadOptions): ReadResult {
  const project = options.earlier?.project ?? createSchemaProject(options.schema);
  const files = project
    .getSourceFiles()
    .map(({ compilerNode }) => compilerNode)
    .sort((left, right) => (left.fileName < right.fileName ? -1 : 1));
  const memory = memories.get(project) ?? new FileMemory();
  memories.set(project, memory);
  const context = new ReadContext(project.getTypeChecker().compilerObject, files, options.root, memory);
  const syntax = syntaxErrors(project, context);
  if (syntax.length > 0) {
    return { model: null, diagnostics: syntax.sort(byPosition), project };
  }
  memory.refresh(files);
  typeCheck(project, context);
  const { objects, platformEvents, metadataTypes } = readDataModel(context);
  const { constants, records } = readConstants(metadataTypes, context);
  const { salesforcePackage, ...rest } = constants;
  const model: PackageModel = {
    package: packageOf(salesforcePackage?.value, options, context),
    objects,
    platformEvents,
    metadataTypes,
    metadataRecords: records,
    inboundEvents: readInboundEvents(objects, context),
    api: readApi(context),
    controllers: readControllers(context),
    constants: rest
  };
  checkUniqueNames(model, context);
  const diagnostics = [...context.diagnostics].sort(byPosition);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  const shared = failed ? null : deepFreeze(shareUnchanged(options.earlier?.model, model));
  return { model: shared, diagnostics, project };
}

function packageOf(value: Literal | undefined, options: ReadOptions, context: ReadContext): PackageModel['package'] {
  if (value === undefined) {
    context.diagnostics.push({
      code: readerCatalog.emptySchema.code,
      severity: 'error',
      message: `No constant \`salesforcePackage\` was found under ${context.relative(options.schema) || '.'}`,
      hint: 'Export it from a file of the schema: name, description, apiVersion and prefix of the package.',
      span: null
    });
    return { name: '', description: '', apiVersion: '', prefix: '' };
  }
  return value as unknown as PackageModel['package'];
}
