import { runContract } from '../contract/run-contract.ts';
import { formatDiagnostics } from '../diagnostics/report.ts';
import { readSchema } from '../read/read-schema.ts';
import { repository, schemaFolder } from './paths.ts';

export interface ContractCommandOptions {
  readonly openapi?: string;
  readonly json?: boolean;
}

/** Compares the operations of the schema with the OpenAPI document of an installation of Dograh. */
export async function runContractCommand({ openapi, json = false }: ContractCommandOptions): Promise<number> {
  const { model, diagnostics } = readSchema({ root: repository, schema: schemaFolder });
  if (!model) {
    console.error(formatDiagnostics(diagnostics, repository));
    return 1;
  }
  return runContract({
    model,
    openapi,
    json,
    print: (text) => {
      console.log(text);
    },
    printError: (text) => {
      console.error(text);
    }
  });
}
