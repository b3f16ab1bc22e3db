import { formatDiagnostics } from '../diagnostics/report.ts';
import { readSchema } from '../read/read-schema.ts';
import { repository, schemaFolder } from './paths.ts';

/** Prints the model as JSON. */
export function runInspect(): number {
  const { model, diagnostics } = readSchema({ root: repository, schema: schemaFolder });
  if (!model) {
    console.error(formatDiagnostics(diagnostics, repository));
    return 1;
  }
  console.log(JSON.stringify(model, null, 2));
  return 0;
}
