import type { PackageModel } from '../model/types.ts';
import { emitApiTypesTests } from './apex/api-types-tests.ts';
import { emitApiTypes } from './apex/api-types.ts';
import { emitApi } from './apex/api.ts';
import { emitApexClasses } from './apex/classes.ts';
import { emitConstants } from './apex/constants.ts';
import { emitControllersTests } from './apex/controllers-tests.ts';
import { emitControllers } from './apex/controllers.ts';
import { emitInboundEventsTests } from './apex/inbound-events-tests.ts';
import { emitInboundEvents } from './apex/inbound-events.ts';
import { emitSettings } from './apex/settings.ts';
import { emitViewsTests } from './apex/views-tests.ts';
import { contractEmitters } from './contract/index.ts';
import { emitReference } from './docs/reference.ts';
import { metadataEmitters } from './metadata/index.ts';
import type { Render } from './render.ts';
import type { EmittedFile } from './types.ts';
import { whenChanged } from './when-changed.ts';

/** One kind of output: data in, files out. */
export type Emitter = (model: PackageModel, render: Render) => EmittedFile[];

/** Every emitter, in no order that matters: the planner sorts and refuses two files of one name. */
export const emitters: readonly Emitter[] = [
  whenChanged(['package', 'inboundEvents'], emitApexClasses),
  emitConstants,
  emitSettings,
  whenChanged(['package', 'api'], emitApi),
  emitApiTypes,
  whenChanged(['package', 'api'], emitApiTypesTests),
  emitControllers,
  whenChanged(['package', 'controllers', 'constants'], emitControllersTests),
  emitViewsTests,
  emitInboundEvents,
  emitInboundEventsTests,
  ...metadataEmitters,
  ...contractEmitters,
  emitReference
];

/** Everything that the model becomes. */
export function emitAll(model: PackageModel, render: Render): EmittedFile[] {
  return emitters.flatMap((emitter) => emitter(model, render));
}
