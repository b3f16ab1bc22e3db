trigger ParcelChanges on Parcel__ChangeEvent(after insert) {
  for (Parcel__ChangeEvent event : Trigger.new) {
    DepotWatch.changes.add(event.ChangeEventHeader.getChangeType() + ':' + event.Track_Id__c);
    EventBus.ChangeEventHeader header = event.ChangeEventHeader;
    DepotWatch.changedFields.addAll(header.changedFields);
  }
}
