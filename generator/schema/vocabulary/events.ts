import type { CarriedFields } from './fields.ts';

/**
 * An inbound event: what Dograh, or the bridge for it, posts to Salesforce. `Type` is the value of `eventType`.
 * Members written here travel in the envelope and are handled by code; members of `CarriedFields` are written to the
 * record by field maps, which an admin can change.
 */
export interface InboundEvent<Type extends string> {
  /** Which event this is. */
  eventType: Type;
}

/** The body of an event: its envelope and the fields of `Target` that it carries. */
export type EventBody<Type extends string, Target> = InboundEvent<Type> & CarriedFields<Target, Type>;

declare const profileOf: unique symbol;
declare const canonical: unique symbol;

/**
 * Another spelling of an event that a sender uses: its members say with `Becomes` which member of the event they are.
 * Members that the profile does not name go under `unmapped`.
 */
export interface EventProfile<
  Event,
  Rules extends {
    /** A body without `eventType` is of this profile when it has this member. */
    recognizedBy: string;
    /** Where members go that the profile does not name. */
    unmapped: keyof Event;
    /** Two members that change places when `direction` is `inbound`, for a sender that names who called whom. */
    swappedWhenInbound?: readonly [keyof Event, keyof Event];
  }
> {
  readonly [profileOf]?: [Event, Rules];
}

/** A profile's member that becomes a member of the event. Every value of Dograh's webhook body is a string. */
export type Becomes<Event, Member extends keyof Event> = string & { readonly [canonical]?: [Event, Member] };
