import type { DiagnosticDescription } from '../../diagnostics/diagnostic.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';
import { page } from './page.ts';

/** Every diagnostic that the generator can give. */
export function emitDiagnosticsPage(catalog: readonly DiagnosticDescription[], render: Render): EmittedFile[] {
  const diagnostics = catalog.map(({ code, severity, title, explanation }) => ({
    code,
    severity,
    title,
    explanation,
    anchor: code.toLowerCase()
  }));
  return [page('diagnostics', 'generator/diagnostics', { diagnostics }, render)];
}
