trigger ParcelEventTrigger on Parcel_Event__e(after insert) {
    for (Parcel_Event__e event : Trigger.new) {
        if (EventBus.TriggerContext.currentContext().retries < event.Failures__c) {
            throw new EventBus.RetryableException('again');
        }
        insert as system new Parcel__c(Track_Id__c = event.Track_Id__c, Weight__c = EventBus.TriggerContext.currentContext().retries);
    }
}
