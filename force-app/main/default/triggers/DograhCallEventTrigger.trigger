/*
 * Generated from generator/schema/platform-events/events.ts by `npm run generate`.
 * Do not edit: change the schema or the template, then generate again.
 */
/** Hands inbound events over to jobs. */
trigger DograhCallEventTrigger on Dograh_Call_Event__e(after insert) {
    DograhCallEventDispatcher.dispatch(Trigger.new, EventBus.TriggerContext.currentContext());
}
