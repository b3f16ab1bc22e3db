trigger ParcelTrigger on Parcel__c(before insert, after insert, before update, after update, before delete, after delete) {
  ParcelLog.operations.add(Trigger.operationType.name());
  if (Trigger.isBefore && Trigger.isInsert) {
    for (Parcel__c row : Trigger.new) {
      if (row.Weight__c < 0) {
        row.Weight__c.addError('Weight must not be negative');
      }
      if (row.Note__c == 'break') {
        Integer zero = 0;
        row.Weight__c = 1 / zero;
      }
    }
  }
}
