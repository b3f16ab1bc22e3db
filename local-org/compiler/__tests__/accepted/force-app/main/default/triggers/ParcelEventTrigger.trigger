trigger ParcelEventTrigger on Parcel_Event__e(after insert) {
  List<String> keys = new List<String>();
  for (Parcel_Event__e event : Trigger.new) {
    keys.add(event.Payload__c + event.ReplayId);
    EventBus.TriggerContext.currentContext().setResumeCheckpoint(event.ReplayId);
  }
  if (EventBus.TriggerContext.currentContext().retries < 3 && keys.size() > 2000) {
    throw new EventBus.RetryableException('later');
  }
  ParcelJob.enqueue(keys);
}
