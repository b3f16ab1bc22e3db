trigger ParcelTrigger on Parcel__c(before insert, before update, after insert, after update, after delete, after undelete) {
  switch on Trigger.operationType {
    when BEFORE_INSERT, BEFORE_UPDATE {
      for (Parcel__c row : Trigger.new) {
        Parcel__c before = Trigger.isUpdate ? Trigger.oldMap.get(row.Id) : null;
        if (row.Weight__c < 0) {
          row.addError('Weight');
          row.Weight__c.addError('negative');
        }
      }
    }
    when else {
      System.debug(Trigger.size + ' ' + Trigger.isAfter);
    }
  }
}
