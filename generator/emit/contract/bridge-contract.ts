import path from 'node:path';
import type { InboundEventModel, PackageModel } from '../../model/types.ts';
import type { Render } from '../render.ts';
import type { EmittedFile } from '../types.ts';

const file = 'bridge/src/contract/inbound-events.ts';

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
  return [{ path: file, content: render('types/inbound-events.ts', view) }];
}

function spellingsOf({ eventType, profiles }: InboundEventModel): object[] {
  return profiles.map((profile) => ({
    ...profile,
    eventType,
    constant: profile.name.charAt(0).toLowerCase() + profile.name.slice(1)
  }));
}
