import { runContract } from '../contract/run-contract.ts';
import { formatDiagnostics } from '../diagnostics/report.ts';
import { readSchema } from '../read/read-schema.ts';
import { repository, schemaFolder } from './paths.ts';

/** Compares the repository's schema with the OpenAPI document of a Dograh. */
export async function runContractCommand(options: { openapi?: string; json?: boolean }): Promise<number> {
  const { model, diagnostics } = readSchema({ root: repository, schema: schemaFolder });
  if (!model) {
    console.error(formatDiagnostics(diagnostics, repository));
    return 1;
  }
  return runContract({
    model,
    openapi: options.openapi,
    json: options.json ?? false,
    print: (text) => {
      console.log(text);
    },
    printError: (text) => {
      console.error(text);
    }
  });
}
