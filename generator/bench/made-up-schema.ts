import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a copy of the real schema with this many more objects, each with ten fields; every tenth has an event of its
 * own, as in the real schema.
 *
 * @param folder receives the schema; emptied first
 */
export function writeMadeUpSchema(realSchema: string, folder: string, objects: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(realSchema, folder, { recursive: true });
  mkdirSync(path.join(folder, 'made-up'), { recursive: true });
  for (let number = 1; number <= objects; number++) {
    writeFileSync(path.join(folder, 'made-up', `object-${number}.ts`), objectFile(number));
    if (number % 10 === 0) {
      writeFileSync(path.join(folder, 'made-up', `event-${number}.ts`), eventFile(number));
    }
  }
}

/** The schema file of one made-up object; `extra` is put among its members. */
export function objectFile(number: number, extra = ''): string {
  const previous = number > 1 ? `import type { MadeUp${number - 1} } from './object-${number - 1}.ts';\n` : '';
  const lookup = number > 1 ? `  /** The one before. */\n  previous?: Lookup<MadeUp${number - 1}>;\n` : '';
  return `import type { AutoNumber, Checkbox, DateTime, DecimalNumber, ExternalId, FromEvent, IndexedText, Lookup, LongText, Picklist, Text, WholeNumber } from '../vocabulary/fields.ts';
import type { CustomObject } from '../vocabulary/objects.ts';
${previous}
/** Where it stands. */
export type MadeUpStatus${number} =
  /** Not begun. */
  | 'open'
  /** Over. */
  | 'closed';

/** Made-up object ${number}. */
export interface MadeUp${number} extends CustomObject<'Dograh_Made_Up_${number}__c', {
  label: 'Made Up ${number}'; pluralLabel: 'Made Ups ${number}'; name: AutoNumber<'MU-{0000}'>; nameLabel: 'Number';
  sharing: 'Private'; history: true; reports: true; search: true; activities: false;
}> {
  /** Its id elsewhere. */
  externalId: ExternalId<64>;
  /** Which request it was. */
  correlationId?: IndexedText<64>;
  /** Where it stands. */
  status: Picklist<MadeUpStatus${number}, 'open'>;
  /** What it is called. */
  title?: FromEvent<'made_up_${number}', Text<120>>;
  /** How much. */
  amount?: FromEvent<'made_up_${number}', DecimalNumber<10, 2>>;
  /** How many. */
  pieces?: FromEvent<'made_up_${number}', WholeNumber<6>>;
  /** When it began. */
  startedAt?: FromEvent<'made_up_${number}', DateTime>;
  /** What was noted. */
  notes?: LongText<4000>;
  /** Whether somebody looked at it. */
  reviewed: Checkbox<false>;
${lookup}${extra}}
`;
}

function eventFile(number: number): string {
  return `import type { Timestamp } from '../vocabulary/api.ts';
import type { EventBody } from '../vocabulary/events.ts';
import type { MadeUp${number} } from './object-${number}.ts';

/** Made-up event ${number}. */
export interface MadeUpEvent${number} extends EventBody<'made_up_${number}', MadeUp${number}> {
  /** The sender's id of this delivery. */
  deliveryId?: string;
  /** Identifies the request at every station. */
  correlationId?: string;
  /** When it happened. */
  occurredAt?: Timestamp;
  /** Its id elsewhere. */
  externalId: string;
}
`;
}
