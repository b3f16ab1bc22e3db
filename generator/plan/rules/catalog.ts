import type { DiagnosticDescription } from '../../diagnostics/diagnostic.ts';

/** What the rules of the platform are, by code. */
export const ruleCatalog: readonly DiagnosticDescription[] = [];
