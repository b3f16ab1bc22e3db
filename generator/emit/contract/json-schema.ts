import type { PackageModel } from '../../model/types.ts';
import type { EmittedFile } from '../types.ts';
import { batchSchema, eventSchema, profileSchema, schemaFileOf } from './event-schema.ts';

/** Folder of the JSON Schemas. */
export const schemaFolder = 'docs/reference/schemas';

/** JSON Schema 2020-12 of everything that may be posted to Salesforce: each event, its profiles, and a batch of them. */
export function emitJsonSchemas(model: PackageModel): EmittedFile[] {
  const events = model.inboundEvents.flatMap((event) => [
    { name: event.eventType, schema: eventSchema(event, model) },
    ...event.profiles.map((profile) => ({ name: profile.name, schema: profileSchema(profile, event) }))
  ]);
  return [...events, { name: 'batch', schema: batchSchema(model) }].map(({ name, schema }) => ({
    path: `${schemaFolder}/${schemaFileOf(name)}`,
    content: `${JSON.stringify(schema, null, 2)}\n`
  }));
}
