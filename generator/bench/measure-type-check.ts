import { typeScriptFiles } from './files.ts';
import ts from 'typescript';
import { measureEffort } from '../effort.ts';
import { peakMemory, type Measurement } from './measurement.ts';

/** The yardstick: what TypeScript alone needs to check the same files with the same options. */
const [schema = ''] = process.argv.slice(2);
const files = typeScriptFiles(schema);
const effort = measureEffort();
const program = ts.createProgram(files, {
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
});
const problems = ts.getPreEmitDiagnostics(program);
const needed = effort();
if (problems.length > 0) {
  throw new Error(ts.formatDiagnostics(problems, ts.createCompilerHost({})));
}
const measurement: Measurement = { ...needed, memory: peakMemory() };
console.log(JSON.stringify(measurement));
