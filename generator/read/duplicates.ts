import { readerCatalog } from '../diagnostics/catalog.ts';
import type { PackageModel, SourceSpan } from '../model/types.ts';
import type { ReadContext } from './context.ts';

interface Named {
  readonly kind: string;
  readonly name: string;
  readonly span: SourceSpan;
}

/** Reports names that would collide in Salesforce, which does not regard case. */
export function checkUniqueNames(model: PackageModel, context: ReadContext): void {
  const entities = [...model.objects, ...model.platformEvents, ...model.metadataTypes];
  unique(
    entities.map(({ apiName, span }) => ({ kind: 'object', name: apiName, span })),
    context
  );
  for (const entity of entities) {
    unique(
      entity.fields.map(({ apiName, span }) => ({ kind: `field of ${entity.apiName}`, name: apiName, span })),
      context
    );
  }
  unique(
    model.api.flatMap(({ operations }) => operations.map(({ name, span }) => ({ kind: 'operation', name, span }))),
    context
  );
  for (const group of [...model.api, ...model.controllers]) {
    unique(
      group.types.map(({ name, span }) => ({ kind: `type of ${group.name}`, name, span })),
      context
    );
  }
  unique(
    model.inboundEvents.map(({ eventType, span }) => ({ kind: 'event', name: eventType, span })),
    context
  );
}

function unique(names: readonly Named[], context: ReadContext): void {
  const seen = new Map<string, Named>();
  for (const named of names) {
    const first = seen.get(named.name.toLowerCase());
    if (first) {
      context.diagnostics.push({
        code: readerCatalog.duplicateName.code,
        severity: 'error',
        message: `There are two: ${named.kind} \`${named.name}\`; the first stands in ${first.span.file}:${String(first.span.line)}`,
        hint: 'Rename one of them: Salesforce does not tell names apart by case.',
        span: named.span
      });
    }
    seen.set(named.name.toLowerCase(), first ?? named);
  }
}
