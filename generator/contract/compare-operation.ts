import type { OperationModel, PropertyModel } from '../model/types.ts';
import { leftOut, type Place, type TypeComparison } from './compare-types.ts';
import type { DocumentContent, DocumentOperation, DocumentParameter } from './openapi-document.ts';

/** Headers that the named credential sends; the document may require them. */
const credentialHeaders = new Set(['x-api-key', 'authorization']);

/** Compares one operation of the schema with the one of the document that has the same path and method. */
export function compareOperation(ours: OperationModel, theirs: DocumentOperation, types: TypeComparison): void {
  const at = (where: string, direction: Place['direction'] = 'request', span = ours.span): Place => ({
    operation: ours.name,
    where,
    direction,
    span
  });
  comparePath(ours, theirs, types, at);
  compareQuery(ours, theirs, types, at);
  for (const header of theirs.parameters) {
    if (header.place === 'header' && header.required && !credentialHeaders.has(header.name.toLowerCase())) {
      types.report(at(`header.${header.name}`), 'The document requires this header, the schema does not send it.');
    }
  }
  compareBody(ours, theirs, types, at('body'));
  compareResponse(ours, theirs, types, at('response', 'response'));
}

type At = (where: string, direction?: Place['direction'], span?: Place['span']) => Place;

/** Path parameters are matched by their order: their names do not travel. */
function comparePath(ours: OperationModel, theirs: DocumentOperation, types: TypeComparison, at: At): void {
  const declared = theirs.parameters.filter(({ place }) => place === 'path');
  ours.pathParameters.forEach((parameter, index) => {
    const schema = declared[index]?.schema;
    if (schema) {
      types.compareValue(parameter.type, false, schema, at(`path.${parameter.name}`, 'request', parameter.span));
    }
  });
}

function compareQuery(ours: OperationModel, theirs: DocumentOperation, types: TypeComparison, at: At): void {
  const declared = new Map(theirs.parameters.filter(({ place }) => place === 'query').map((item) => [item.name, item]));
  for (const parameter of ours.query) {
    const place = at(`query.${parameter.name}`, 'request', parameter.span);
    const other = declared.get(parameter.name);
    if (other) {
      compareParameter(parameter, other, types, place);
    } else {
      types.report(place, 'The document has no such parameter.');
    }
  }
  const known = new Set(ours.query.map(({ name }) => name));
  for (const parameter of declared.values()) {
    if (!known.has(parameter.name)) {
      const what = parameter.required ? 'The document requires it, the schema has no such parameter.' : leftOut;
      types.report(at(`query.${parameter.name}`), what, !parameter.required);
    }
  }
}

function compareParameter(ours: PropertyModel, theirs: DocumentParameter, types: TypeComparison, place: Place): void {
  if (theirs.required && !ours.required) {
    types.report(place, 'The document requires it, the schema may leave it out.');
  }
  types.compareValue(ours.type, ours.nullable, theirs.schema, place);
}

function compareBody(ours: OperationModel, theirs: DocumentOperation, types: TypeComparison, place: Place): void {
  if (ours.body === null) {
    if (theirs.body) {
      const what = theirs.body.required ? 'The document requires a body, the schema sends none.' : leftOut;
      types.report(place, what, !theirs.body.required);
    }
    return;
  }
  const schema = theirs.body ? jsonOf(theirs.body.content) : null;
  if (schema) {
    types.compareValue(ours.body, false, schema, place);
  } else {
    types.report(place, `The schema sends JSON, the document takes ${contentTypes(theirs.body?.content ?? null)}.`);
  }
}

function compareResponse(ours: OperationModel, theirs: DocumentOperation, types: TypeComparison, place: Place): void {
  if (ours.response.kind === 'void') {
    return;
  }
  const wanted = ours.response.kind === 'text' ? plainTextOf(theirs.response) : jsonOf(theirs.response);
  if (wanted === null) {
    const expected = ours.response.kind === 'text' ? 'text that is not JSON' : 'JSON';
    types.report(place, `The schema reads ${expected}, the document answers with ${contentTypes(theirs.response)}.`);
  } else if (ours.response.kind !== 'text') {
    types.compareValue(ours.response, ours.responseNullable, wanted, place);
  }
}

function jsonOf(content: DocumentContent | null): Readonly<Record<string, unknown>> | null {
  const [found] = [...(content ?? [])].filter(([type]) => /^application\/(.+\+)?json\b/i.test(type));
  return found ? found[1] : null;
}

function plainTextOf(content: DocumentContent | null): Readonly<Record<string, unknown>> | null {
  const [found] = [...(content ?? [])].filter(([type]) => /^text\//i.test(type));
  return found ? found[1] : null;
}

function contentTypes(content: DocumentContent | null): string {
  const types = [...(content ?? new Map<string, unknown>()).keys()];
  return types.length === 0 ? 'no body' : types.map((type) => `\`${type}\``).join(', ');
}
