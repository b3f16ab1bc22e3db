import { ruleCatalog } from '../plan/rules/catalog.ts';
import { planCatalog, readerCatalog } from './catalog.ts';
import type { DiagnosticDescription } from './diagnostic.ts';

/** Every diagnostic that the generator can give, by code. */
export const diagnosticCatalog: readonly DiagnosticDescription[] = [
  ...Object.values(readerCatalog),
  ...Object.values(planCatalog),
  ...ruleCatalog
].sort((left, right) => (left.code < right.code ? -1 : 1));
