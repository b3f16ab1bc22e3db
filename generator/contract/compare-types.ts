import type { DataType, PackageModel, PropertyModel, SourceSpan, TypeModel } from '../model/types.ts';
import type { DocumentType, DocumentTypes } from './document-type.ts';
import type { Finding } from './difference.ts';
import type { JsonRecord } from './json.ts';
import { describeDocument, describeSchema } from './describe.ts';

/** Whether Salesforce writes the value or reads it. What is allowed to differ depends on it. */
export type Direction = 'request' | 'response';

/** A value of the schema that is held against the document. */
export interface Place {
  readonly operation: string;
  readonly where: string;
  readonly span: SourceSpan;
  readonly direction: Direction;
}

/** Compares the types of values, and through references the members of named types. */
export class TypeComparison {
  readonly findings: Finding[] = [];
  readonly #types: ReadonlyMap<string, TypeModel>;
  readonly #compared = new Map<JsonRecord, Set<string>>();

  constructor(
    model: PackageModel,
    readonly document: DocumentTypes
  ) {
    const types = model.api.flatMap((group) => group.types);
    this.#types = new Map(types.map((type) => [type.name, type]));
  }

  report(place: Place, what: string, harmless = false): void {
    const { operation, where, span } = place;
    this.findings.push({ operation, where, what, span, harmless });
  }

  /** Compares a value that may be null. */
  compareValue(ours: DataType, nullable: boolean, theirs: JsonRecord, place: Place): void {
    const type = this.document.read(theirs);
    if (place.direction === 'request' && nullable && !type.nullable && type.kind !== 'any') {
      this.report(place, 'The schema may send null, which the document does not allow.');
    }
    if (place.direction === 'response' && type.nullable && !nullable) {
      this.report(place, 'The document says that it may be null, the schema that it never is.');
    }
    this.#compare(ours, type, theirs, place);
  }

  #compare(ours: DataType, theirs: DocumentType, schema: JsonRecord, place: Place): void {
    if (theirs.kind === 'union') {
      this.#compareUnion(ours, theirs, place);
    } else if (ours.kind === 'list' && theirs.kind === 'list') {
      this.compareValue(ours.of, false, theirs.element ?? {}, place);
    } else if (ours.kind === 'map' && theirs.kind === 'map') {
      this.compareValue(ours.of, false, theirs.element ?? {}, place);
    } else if (ours.kind === 'reference' && theirs.kind === 'object') {
      this.#compareMembers(ours.name, theirs, schema, place);
    } else if (!fits(ours, theirs, place.direction)) {
      this.report(place, `The schema says ${describeSchema(ours)}, the document ${describeDocument(theirs)}.`);
    }
  }

  /** Sending one of the alternatives is right; reading one of them is not enough. */
  #compareUnion(ours: DataType, theirs: DocumentType, place: Place): void {
    const fitting = theirs.alternatives.filter((alternative) => {
      const trial = this.document.read(alternative);
      return ours.kind === 'reference' ? trial.kind === 'object' : fits(ours, trial, place.direction);
    });
    const enough = place.direction === 'request' ? fitting.length > 0 : fitting.length === theirs.alternatives.length;
    if (!enough && ours.kind !== 'any') {
      this.report(place, `The schema says ${describeSchema(ours)}, the document ${describeDocument(theirs)}.`);
    }
  }

  #compareMembers(name: string, theirs: DocumentType, schema: JsonRecord, place: Place): void {
    const type = this.#types.get(name);
    const compared = this.#compared.get(schema) ?? new Set();
    const key = `${name} ${place.direction}`;
    if (!type || compared.has(key)) {
      return;
    }
    this.#compared.set(schema, compared.add(key));
    for (const property of type.properties) {
      const member = theirs.properties.get(property.name);
      const inside = { ...place, where: `${name}.${property.name}`, span: property.span };
      if (!member) {
        this.report(inside, 'The document has no such member.');
        continue;
      }
      this.#compareNeed(property, member.required, inside);
      this.compareValue(property.type, property.nullable, member.schema, inside);
    }
    this.#reportLeftOut(type, theirs, place);
  }

  #compareNeed(ours: PropertyModel, required: boolean, place: Place): void {
    if (place.direction === 'request' && required && !ours.required) {
      this.report(place, 'The document requires it, the schema may leave it out.');
    }
    if (place.direction === 'response' && ours.required && !required) {
      this.report(place, 'The document may leave it out, the schema always expects it.');
    }
  }

  #reportLeftOut(type: TypeModel, theirs: DocumentType, place: Place): void {
    const known = new Set(type.properties.map(({ name }) => name));
    for (const [name, member] of theirs.properties) {
      if (!known.has(name)) {
        const inside = { ...place, where: `${type.name}.${name}`, span: type.span };
        const needed = place.direction === 'request' && member.required;
        this.report(inside, needed ? 'The document requires it, the schema has no such member.' : leftOut, !needed);
      }
    }
  }
}

/** What is said of something that the document offers and the schema does not use. */
export const leftOut = 'The document has it, the schema leaves it out.';

/** Whether every value that is sent is allowed, or every value that may come can be read. */
function fits(ours: DataType, theirs: DocumentType, direction: Direction): boolean {
  const reading = direction === 'response';
  if (ours.kind === 'any' || theirs.kind === 'any') {
    return ours.kind === theirs.kind || (ours.kind === 'any') === reading;
  }
  switch (ours.kind) {
    case 'enum':
      return theirs.kind === 'string' && fitsValues(ours, theirs.values, reading);
    case 'string':
    case 'text':
    case 'recordId':
      return theirs.kind === 'string' && (reading || (theirs.values === null && theirs.format === null));
    case 'timestamp':
      return theirs.kind === 'string' && fitsFormat('date-time', theirs, reading);
    case 'date':
      return theirs.kind === 'string' && fitsFormat('date', theirs, reading);
    case 'integer':
      return theirs.kind === 'integer' || (theirs.kind === 'number' && !reading);
    case 'decimal':
      return theirs.kind === 'number' || (theirs.kind === 'integer' && reading);
    case 'object':
      return theirs.kind === 'map' || (theirs.kind === 'object' && reading);
    case 'reference':
    case 'map':
      // A named object can be sent where any object is taken; read, its members are a promise the document does not make.
      return (theirs.kind === 'map' || theirs.kind === 'object') && !reading;
    case 'boolean':
    case 'list':
    case 'void':
      return ours.kind === theirs.kind;
  }
}

function fitsValues(
  ours: Extract<DataType, { kind: 'enum' }>,
  theirs: readonly string[] | null,
  reading: boolean
): boolean {
  const values = ours.values.map(({ value }) => value);
  if (theirs === null) {
    return !reading;
  }
  return reading ? theirs.every((value) => values.includes(value)) : values.every((value) => theirs.includes(value));
}

function fitsFormat(format: string, theirs: DocumentType, reading: boolean): boolean {
  return theirs.values === null && (theirs.format === format || (theirs.format === null && !reading));
}
