trigger ParcelEventTrigger on Parcel_Event__e(after insert) {
  List<Parcel__c> rows = new List<Parcel__c>();
  for (Parcel_Event__e event : Trigger.new) {
    if (event.Payload__c == 'retry' && EventBus.TriggerContext.currentContext().retries < 2) {
      throw new EventBus.RetryableException('not yet');
    }
    rows.add(new Parcel__c(Track_Id__c = event.Payload__c, Weight__c = EventBus.TriggerContext.currentContext().retries));
  }
  insert rows;
}
