import path from 'node:path';
import type { InboundEventModel, PackageModel } from '../../model/types.ts';
import { expandPermissionSets } from '../../plan/permissions.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';

const file = 'bridge/src/contract/inbound-events.ts';
const objectsFile = 'bridge/src/contract/integration-objects.ts';
/** The permission set of the user as which the bridge signs in. */
const INTEGRATION_USER = 'Dograh_Integration_User';

/**
 * What the bridge has to know of the events while it runs: their names, and the spellings that it turns into them. The
 * types are those of the schema itself.
 */
export function emitBridgeContract(model: PackageModel, render: Render): EmittedFile[] {
  const events = model.inboundEvents;
  const view = {
    source: 'generator/schema/inbound',
    imports: events.map(({ name, span }) => ({
      name,
      file: path.posix.relative(path.posix.dirname(file), span.file)
    })),
    events,
    spellings: events.flatMap(spellingsOf)
  };
  return [
    { path: file, content: render('types/inbound-events.ts', view) },
    { path: objectsFile, content: render('types/integration-objects.ts', objectsView(model)) }
  ];
}

/** What the bridge's user sees of the package in an org where both are of the same version. */
function objectsView(model: PackageModel): object {
  const granted = expandPermissionSets(model).find(({ name }) => name === INTEGRATION_USER)?.fields ?? [];
  const fieldsOf = (object: string): string[] =>
    granted.flatMap(({ field }) => (field.startsWith(`${object}.`) ? [field.slice(object.length + 1)] : []));
  const objects = model.objects.map(({ apiName }) => ({ object: apiName, fields: fieldsOf(apiName) }));
  // Nobody is granted the fields of an event one by one.
  const events = model.platformEvents.map(({ apiName, fields }) => ({
    object: apiName,
    fields: fields.map((field) => field.apiName)
  }));
  return {
    source: 'generator/schema/access.ts',
    objects: [...objects.filter(({ fields }) => fields.length > 0), ...events]
  };
}

function spellingsOf({ eventType, profiles }: InboundEventModel): object[] {
  return profiles.map((profile) => ({
    ...profile,
    eventType,
    constant: profile.name.charAt(0).toLowerCase() + profile.name.slice(1)
  }));
}
