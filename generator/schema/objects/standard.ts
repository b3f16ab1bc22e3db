import type { StandardObject } from '../vocabulary/objects.ts';

/** Objects of every org that the package's lookups point at. */
export type Contact = StandardObject<'Contact'>;
export type Lead = StandardObject<'Lead'>;
export type Campaign = StandardObject<'Campaign'>;
