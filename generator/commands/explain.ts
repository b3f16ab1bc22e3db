import pc from 'picocolors';
import { diagnosticCatalog } from '../diagnostics/all.ts';

/** Prints what is known about a diagnostic; without a code, the list of all. */
export function runExplain(code: string | undefined): number {
  if (code === undefined) {
    for (const entry of diagnosticCatalog) {
      console.log(`${pc.bold(entry.code)}  ${entry.title}`);
    }
    return 0;
  }
  const entry = diagnosticCatalog.find((candidate) => candidate.code === code.toUpperCase());
  if (!entry) {
    console.error(`There is no diagnostic ${code}. \`npm run generate -- explain\` lists all of them.`);
    return 1;
  }
  console.log(`${pc.bold(`${entry.code}: ${entry.title}`)}\n\n${entry.explanation}`);
  return 0;
}
