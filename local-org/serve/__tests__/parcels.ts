import { join } from 'node:path';
import { startLocalOrg, type LocalOrg } from '../server.ts';
import type { LocalOrgSettings } from '../settings.ts';

/** A small project made for these tests. */
export const parcels = join(import.meta.dirname, 'project');

/** Starting may have to compile the engine first. */
export const START_TIME = 300_000;

/** The clerk may use parcels and the classes around them. */
export const CLERK = 'clerk@parcels.example';
/** The stranger may use nothing. */
export const STRANGER = 'stranger@parcels.example';

/** Serves an org with the parcels project. */
export async function parcelOrg(settings: LocalOrgSettings = {}): Promise<LocalOrg> {
  return startLocalOrg(parcels, { quiet: true, shortLived: true, ...settings });
}
