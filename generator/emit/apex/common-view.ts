import { constantOf } from '../../model/naming.ts';
import type { CommonPart, PackageModel } from '../../model/types.ts';

/** What a template under `templates/apex` can name. Constants have a class of their own, so this stays small. */
export interface CommonView {
  readonly package: PackageModel['package'];
  readonly inboundEvents: readonly { readonly eventType: string; readonly constant: string; readonly name: string }[];
}

export function commonView(model: CommonPart): CommonView {
  return {
    package: model.package,
    inboundEvents: model.inboundEvents.map(({ eventType, name }) => ({
      eventType,
      constant: constantOf(eventType),
      name
    }))
  };
}
