import type { DiagnosticDescription } from '../../diagnostics/diagnostic.ts';

function entry(code: string, title: string, explanation: string): DiagnosticDescription {
  return { code, severity: 'error', title, explanation };
}

/** Rules of the Salesforce platform that the schema alone can break. */
export const rules = {
  malformedName: entry(
    'DGSF201',
    'A name that Salesforce does not accept',
    'API names begin with a letter, hold letters, digits and single underscores, do not end with an underscore, and have at most 40 characters without their suffix (`__c`, `__e`, `__mdt`).'
  ),
  nameTwice: entry(
    'DGSF202',
    'A name that is used twice',
    'Salesforce does not tell names apart by case: `Status__c` and `STATUS__c` are the same field.'
  ),
  reservedWord: entry(
    'DGSF203',
    'A word that Apex keeps for itself',
    'Operations and methods of controllers become Apex methods of the same name, so they cannot be called `delete`, `update` or another reserved word.'
  ),
  textTooLong: entry(
    'DGSF204',
    'A text that is too long for its place',
    'Labels of objects and fields have at most 40 characters, help texts 510, descriptions 1,000 (255 in permission sets and 80 in labels), texts of labels 1,000.'
  ),
  fieldSize: entry(
    'DGSF210',
    'A field of a size that Salesforce does not offer',
    'Text holds 1 to 255 characters, long text 256 to 131,072; numbers have at most 18 digits, and no more decimals than digits.'
  ),
  picklistValues: entry(
    'DGSF211',
    'Picklist values that Salesforce does not accept',
    'A picklist has 1 to 1,000 values of at most 255 characters, told apart without regard to case and punctuation, since each names an Apex constant; its default is one of them.'
  ),
  fieldKind: entry(
    'DGSF212',
    'A kind of field that cannot stand here',
    'Platform events hold only checkboxes, dates, numbers and text. Custom metadata types hold no lookups, formulas or external ids. Numbered fields are name fields only.'
  ),
  cannotBeRequired: entry(
    'DGSF213',
    'A field that cannot be required',
    'Salesforce cannot make long text or formulas required, and a required lookup could not be emptied when the record it points at is deleted.'
  ),
  historyTracking: entry(
    'DGSF214',
    'A history that Salesforce does not keep',
    'History is kept for at most 20 fields of an object whose option `history` is true, and never for formulas.'
  ),
  autoNumberFormat: entry(
    'DGSF215',
    'A number format that Salesforce does not accept',
    'The format has at most 30 characters and one place for the number, such as `CA-{00000000}`, with one to ten zeros.'
  ),
  longTextTotal: entry(
    'DGSF220',
    'Too much long text on one object',
    'The lengths of all long text fields of an object add up to at most 1,638,400 characters.'
  ),
  tooManyFields: entry(
    'DGSF221',
    'Too many fields of one kind on one object',
    'An object has at most 25 external ids, 40 lookups and 500 fields in all (the smallest limit of the editions).'
  ),
  tooManyEvents: entry(
    'DGSF222',
    'Too many platform events',
    'Developer Edition orgs allow five platform events in all; the package leaves one to its users.'
  ),
  relationshipTwice: entry(
    'DGSF223',
    'Two relationships of one name',
    'The object that lookups point at tells its related lists apart by the relationship names, which come from the plural labels of the objects that point.'
  ),
  contradictingGrant: entry(
    'DGSF230',
    'A grant that lacks what it rests on',
    'In Salesforce deleting rests on editing, changing every record rests on editing, deleting and viewing every record, and reading contacts rests on reading accounts.'
  ),
  unknownReference: entry(
    'DGSF231',
    'A reference to something that the schema does not have',
    'Objects, members, tabs, apps, pages, list views, credentials and custom permissions are named as the schema defines them.'
  ),
  permissionNobodyHas: entry(
    'DGSF232',
    'A custom permission that nobody can get',
    'Every custom permission is granted by at least one permission set; otherwise what it guards could never be used.'
  ),
  columnNotShown: entry(
    'DGSF240',
    'A field that cannot stand in this place',
    'Long text can be neither a highlight nor a column, nor filtered by. A compact layout has at most 10 fields, a list view at most 15 columns, a list of filters at most 10.'
  ),
  recordValue: entry(
    'DGSF250',
    'A custom metadata record with a value that does not fit',
    'Values have the type of their field: text is not longer than the field, picklist values are in the list, and required fields have a value.'
  )
} as const satisfies Record<string, DiagnosticDescription>;

/** What the rules of the platform are, by code. */
export const ruleCatalog: readonly DiagnosticDescription[] = Object.values(rules);
