/**
 * The words for Dograh's HTTP API. An interface groups operations, a method is one operation:
 *
 * - `@http GET /workflow/fetch/{workflowId}` (required): method and path under the API's base URL. Path parameters are
 *   the method's parameters of the same name; a parameter `query` holds the query string, `body` the JSON body.
 * - `@timeout 10s` (required): how long Salesforce waits, 120 s at most.
 * - `@once`: must never be sent a second time by itself (a second try would be a second phone call).
 * - `@public`: needs no API key.
 * - `@errors 404 no such workflow`: what a status means here, in words for people; one tag a status.
 * - `@differs <where> <why>`: a difference from Dograh's OpenAPI document that is right as it stands here.
 *   `<where>` as the contract comparison prints it.
 *
 * Types hold the names that travel on the wire. `T | null` may be null; `name?:` may be missing.
 */
declare const format: unique symbol;
type Formatted<Plain, Name> = Plain & { readonly [format]?: Name };

/** A whole number that fits 32 bits. */
export type Integer = Formatted<number, 'Integer'>;
/** A number with decimals. */
export type Decimal = Formatted<number, 'Decimal'>;
/** ISO 8601 with zone, `Z` or `+00:00`, often with microseconds. */
export type Timestamp = Formatted<string, 'Timestamp'>;
/** `YYYY-MM-DD`. */
export type DateString = Formatted<string, 'DateString'>;
/** Any JSON object; its members are not known in advance. */
export type JsonObject = { readonly [key: string]: JsonValue };
export type JsonValue = string | number | boolean | null | JsonObject | readonly JsonValue[];
/** A response that is not JSON, such as a CSV report. */
export type PlainText = Formatted<string, 'PlainText'>;
/** A Salesforce record id, 15 or 18 characters. */
export type RecordId = Formatted<string, 'RecordId'>;
