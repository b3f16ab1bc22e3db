/**
 * The words for fields. A schema file says what a field is with one of these types and nothing else: the generator
 * reads the name and the type arguments, and the TypeScript compiler sees the JSON type that travels on the wire.
 *
 * Optional members (`name?:`) are optional fields; all others are required on every record.
 * The JSDoc of a member is the field's description; these tags refine it:
 * `@label` (default: the member's name in words) · `@apiName` (default: `Words_With_Underscores__c`) ·
 * `@help` (inline help for people) · `@sensitive` (read only with the sensitive-data grant) · `@history` (tracked).
 */
declare const kind: unique symbol;

/** A plain JSON type that remembers which Salesforce field it stands for; any plain value is assignable to it. */
type Flavor<Plain, Kind> = Plain & { readonly [kind]?: Kind };

/** Text, 1 to 255 characters. */
export type Text<Length extends number> = Flavor<string, ['Text', Length]>;
/** Text that no two records share, without regard to case, and by which records can be upserted. */
export type ExternalId<Length extends number> = Flavor<string, ['ExternalId', Length]>;
/** Text with a database index that several records may share (Salesforce: external id, not unique). */
export type IndexedText<Length extends number> = Flavor<string, ['IndexedText', Length]>;
/** Several lines, up to 255 characters. */
export type TextArea = Flavor<string, 'TextArea'>;
/** Long text, 256 to 131,072 characters; can be neither filtered nor sorted by. */
export type LongText<Length extends number> = Flavor<string, ['LongText', Length]>;
export type Phone = Flavor<string, 'Phone'>;
export type Email = Flavor<string, 'Email'>;
export type Url = Flavor<string, 'Url'>;
export type Checkbox<Default extends boolean> = Flavor<boolean, ['Checkbox', Default]>;
/** A number without decimals, of at most this many digits (18 at most). */
export type WholeNumber<Digits extends number> = Flavor<number, ['WholeNumber', Digits]>;
/** A number of `Digits` digits in all, of which `Scale` stand after the point. */
export type DecimalNumber<Digits extends number, Scale extends number> = Flavor<number, ['Decimal', Digits, Scale]>;
export type Percent<Digits extends number, Scale extends number> = Flavor<number, ['Percent', Digits, Scale]>;
/** ISO 8601 date. */
export type DateOnly = Flavor<string, 'Date'>;
/** ISO 8601 date and time with a zone. */
export type DateTime = Flavor<string, 'DateTime'>;
/** One value of a closed list; Salesforce refuses any other. */
export type Picklist<Values extends string, Default extends Values | undefined = undefined> = Flavor<
  Values,
  ['Picklist', Default]
>;
/** One value of a list that Dograh or an admin may extend; other values are kept as they come. */
export type OpenPicklist<Suggestions extends string> = Flavor<string, ['OpenPicklist', Suggestions]>;
/** The id of a record of another object; emptied when that record is deleted. */
export type Lookup<Target extends SalesforceObject> = Flavor<string, ['Lookup', Target]>;
/** A number that Salesforce gives, such as `CA-{00000000}`; only as an object's name field. */
export type AutoNumber<Format extends string> = Flavor<string, ['AutoNumber', Format]>;
/** A value that Salesforce computes from the record with a formula. */
export type Formula<Result extends FormulaResult, Expression extends string> = Flavor<
  FormulaPlain<Result>,
  ['Formula', Result, Expression]
>;

export type FormulaResult = 'Text' | 'Number' | 'Percent' | 'Checkbox' | 'Date' | 'DateTime';
type FormulaPlain<Result extends FormulaResult> = Result extends 'Number' | 'Percent'
  ? number
  : Result extends 'Checkbox'
    ? boolean
    : string;

declare const carriedBy: unique symbol;

/**
 * A field whose value Dograh sends: `EventType` names the inbound events that carry it. The generator adds the member
 * to those events, to their Apex class and JSON Schema, and to the default field-map records.
 */
export type FromEvent<EventType extends string, Field> = Field & { readonly [carriedBy]?: EventType };

/** The members of an object that an inbound event carries, all optional: an event may know only a part. */
export type CarriedFields<Source, EventType extends string> = {
  [
    Member in keyof Source as EventType extends CarriersOf<NonNullable<Source[Member]>> ? Member : never
  ]?: Source[Member];
};

/** Looked up by its key: to ask whether text has such a member, TypeScript would first list all members of text. */
type CarriersOf<Field> = typeof carriedBy extends keyof Field ? Field[typeof carriedBy] : never;

/** Anything that a lookup can point at. */
export interface SalesforceObject {
  readonly Id?: string;
}
