import type { OperationModel, PackageModel } from '../model/types.ts';
import { compareOperation } from './compare-operation.ts';
import { TypeComparison } from './compare-types.ts';
import { belongsToType, type Difference, type Finding } from './difference.ts';
import { OpenApiDocument } from './openapi-document.ts';

/**
 * Compares the operations of the schema with an OpenAPI 3 document of Dograh: paths, methods, parameters, bodies,
 * responses and the members and values of every type that travels. A difference that a `@differs` tag names is
 * explained; a tag that names no difference is itself reported.
 *
 * @param openapi the parsed document
 * @returns every difference, in the order of the schema
 * @throws {TypeError} when `openapi` is no OpenAPI 3.0 or 3.1 document
 */
export function compareContract(model: PackageModel, openapi: unknown): Difference[] {
  const document = new OpenApiDocument(openapi);
  const operations = model.api.flatMap((group) => group.operations);
  const base = document.baseOf(operations.map(({ path }) => path));
  const types = new TypeComparison(model, document.types);
  const missing = new Set<OperationModel>();
  for (const operation of operations) {
    const theirs = document.operation(base + operation.path, operation.method);
    if (theirs) {
      compareOperation(operation, theirs, types);
    } else {
      missing.add(operation);
      types.findings.push(absence(operation, document.methodsOf(base + operation.path)));
    }
  }
  const differences = explained(unique(types.findings), operations);
  const stale = operations.flatMap((operation) => staleExplanations(operation, differences, missing.has(operation)));
  return [...differences, ...stale];
}

function absence(operation: OperationModel, methods: readonly string[] | null): Finding {
  const { name, span, method, path } = operation;
  const what =
    methods === null
      ? `The document has no path \`${path}\`.`
      : `The document has the path \`${path}\`, but only with ${methods.join(', ')}, not ${method}.`;
  return { operation: name, where: methods === null ? 'path' : 'method', what, span, harmless: false };
}

/** A type that several operations use is compared once for each, and reported once. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const owner = belongsToType(finding.where) ? '' : finding.operation;
    const key = JSON.stringify([owner, finding.where, finding.what]);
    return !seen.has(key) && seen.add(key);
  });
}

function explained(findings: readonly Finding[], operations: readonly OperationModel[]): Difference[] {
  return findings.map(({ harmless, ...finding }): Difference => {
    const speakers = belongsToType(finding.where)
      ? operations
      : operations.filter(({ name }) => name === finding.operation);
    const explanation = speakers
      .flatMap(({ differences }) => differences)
      .find(({ where }) => where === finding.where)?.why;
    if (harmless) {
      return { ...finding, kind: 'information', explanation: null };
    }
    return { ...finding, kind: explanation ? 'explained' : 'unexplained', explanation: explanation ?? null };
  });
}

/** Explanations of differences that are gone. Nothing can be said of an operation that was not found. */
function staleExplanations(
  operation: OperationModel,
  differences: readonly Difference[],
  missing: boolean
): Difference[] {
  const { name, span } = operation;
  return operation.differences
    .filter(({ where }) => !missing || where === 'path' || where === 'method')
    .filter(({ where }) => !differences.some((difference) => applies(where, operation, difference)))
    .map(({ where, why }) => ({
      kind: 'unexplained',
      operation: name,
      where,
      what: `The schema explains a difference that there is not: ${why}`,
      explanation: null,
      span
    }));
}

function applies(where: string, { name }: OperationModel, difference: Difference): boolean {
  return (
    difference.kind === 'explained' &&
    difference.where === where &&
    (belongsToType(where) || difference.operation === name)
  );
}
