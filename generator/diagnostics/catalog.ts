import type { DiagnosticDescription, Severity } from './diagnostic.ts';

function entry(code: string, title: string, explanation: string, severity: Severity = 'error'): DiagnosticDescription {
  return { code, severity, title, explanation };
}

/** Problems that reading the schema can find. */
export const readerCatalog = {
  typeError: entry(
    'DGSF001',
    'The schema does not type-check',
    'The schema is plain TypeScript. The message is the TypeScript compiler’s own; an editor shows the same one at the same place.'
  ),
  unsupportedType: entry(
    'DGSF002',
    'A type that the contract has no meaning for',
    'Every member of the schema becomes a Salesforce field, an Apex member or a JSON value. Use the types of `generator/schema/vocabulary`; for a wire type also plain strings, booleans, arrays, unions of string literals and interfaces.'
  ),
  missingDescription: entry(
    'DGSF003',
    'A description is missing',
    'The JSDoc comment of a member becomes the description of the field, the ApexDoc, the label’s help and a line of the reference. Write one sentence that tells somebody who did not write the schema what the value means.'
  ),
  notLiteral: entry(
    'DGSF004',
    'A constant that cannot be read without running it',
    'The schema is read, never executed. Constants are literals, arrays and objects of literals, and references to other constants of the schema.'
  ),
  missingTag: entry(
    'DGSF005',
    'A required tag is missing',
    'Operations need `@http METHOD /path` and `@timeout 10s`; controllers need `@service` and their methods `@permission`.'
  ),
  malformedTag: entry(
    'DGSF006',
    'A tag cannot be understood',
    'Tags have a fixed form, for example `@http GET /workflow/fetch`, `@timeout 10s`, `@errors 404 no such workflow`, `@differs response.runs the document leaves the items open`.'
  ),
  pathParameters: entry(
    'DGSF007',
    'Path and parameters do not agree',
    'Every `{name}` of the path is a parameter of the method with the same name, and every parameter but `query` and `body` stands in the path.'
  ),
  notStringUnion: entry(
    'DGSF008',
    'Not a union of string literals',
    'A picklist takes its values from a union of string literals, written in place or as a type alias.'
  ),
  unknownTarget: entry(
    'DGSF009',
    'A reference to something that is no object',
    'A lookup points at an interface that extends `CustomObject` or an alias of `StandardObject`; an event body names an object of the schema; a record names a custom metadata type.'
  ),
  unknownMember: entry(
    'DGSF010',
    'A member that does not exist',
    'The name must be a member of the interface that the schema names at this place.'
  ),
  invalidArgument: entry(
    'DGSF011',
    'An argument of the wrong kind',
    'Lengths and digits are whole numbers, names are string literals, defaults are one of the values.'
  ),
  duplicateName: entry(
    'DGSF012',
    'A name that is used twice',
    'Names of objects, types, operations and constants are unique in the whole schema, without regard to case, because Salesforce does not regard it.'
  ),
  correlationParameter: entry(
    'DGSF013',
    'A page’s call without a correlation id',
    'Every method of a controller ends with the parameter `correlationId: string`, so that one id follows the request from the page to Dograh and back.'
  ),
  emptySchema: entry(
    'DGSF014',
    'There is no schema to read',
    'The schema folder holds TypeScript files with at least the constant `salesforcePackage`.'
  ),
  syntaxError: entry(
    'DGSF015',
    'A file of the schema is not TypeScript',
    'Something is missing or left over: a brace, a quote, a comma. The first such place of each file is named, and nothing else, because all that stands after it may be misread.'
  )
} as const satisfies Record<string, DiagnosticDescription>;

/** Problems that planning can find: two outputs that would be one. */
export const planCatalog = {
  fileCollision: entry(
    'DGSF101',
    'Two parts of the schema make the same file',
    'Salesforce does not tell names apart by case, and neither do some file systems. Rename one of them.'
  ),
  apexNameTooLong: entry(
    'DGSF102',
    'A class name that Salesforce does not accept',
    'Names of Apex classes and triggers have at most 40 characters, begin with a letter, and hold letters, digits and single underscores.'
  ),
  templateFailed: entry(
    'DGSF103',
    'A template does not fit its view',
    'This is a fault of the generator or of a template that was just changed, not of the schema: the message names the template and what it lacks.'
  ),
  rawHole: entry(
    'DGSF104',
    'A template writes a value without an escape',
    'Every hole of a template goes through the escape of its context, such as `{{apexString value}}` or `{{xmlText value}}`.'
  ),
  invalidOutput: entry(
    'DGSF105',
    'A generated file is not valid',
    'The formatter could not parse the text. This is a fault of a template or an emitter; nothing was written.'
  )
} as const satisfies Record<string, DiagnosticDescription>;
