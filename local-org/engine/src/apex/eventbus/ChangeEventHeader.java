package apex.eventbus;

import apex.lang.ApexList;
import java.util.List;

/** What a change event tells about the change. Source: Apex Reference, "ChangeEventHeader Class". */
public class ChangeEventHeader {
  private ApexList changedFields = ApexList.ofStrings(List.of());
  private String changeOrigin;
  private String changeType;
  private Long commitNumber;
  private Long commitTimestamp;
  private String commitUser;
  private ApexList diffFields = ApexList.ofStrings(List.of());
  private String entityName;
  private ApexList nulledFields = ApexList.ofStrings(List.of());
  private ApexList recordIds = ApexList.ofStrings(List.of());
  private Integer sequenceNumber;
  private String transactionKey;
  private Boolean transactionEnd = true;

  public ApexList getChangedFields() {
    return changedFields;
  }

  public void setChangedFields(ApexList value) {
    changedFields = value;
  }

  public String getChangeOrigin() {
    return changeOrigin;
  }

  public void setChangeOrigin(String value) {
    changeOrigin = value;
  }

  public String getChangeType() {
    return changeType;
  }

  public void setChangeType(String value) {
    changeType = value;
  }

  public Long getCommitNumber() {
    return commitNumber;
  }

  public void setCommitNumber(Long value) {
    commitNumber = value;
  }

  public Long getCommitTimestamp() {
    return commitTimestamp;
  }

  public void setCommitTimestamp(Long value) {
    commitTimestamp = value;
  }

  public String getCommitUser() {
    return commitUser;
  }

  public void setCommitUser(String value) {
    commitUser = value;
  }

  public ApexList getDiffFields() {
    return diffFields;
  }

  public void setDiffFields(ApexList value) {
    diffFields = value;
  }

  public String getEntityName() {
    return entityName;
  }

  public void setEntityName(String value) {
    entityName = value;
  }

  public ApexList getNulledFields() {
    return nulledFields;
  }

  public void setNulledFields(ApexList value) {
    nulledFields = value;
  }

  public ApexList getRecordIds() {
    return recordIds;
  }

  public void setRecordIds(ApexList value) {
    recordIds = value;
  }

  public Integer getSequenceNumber() {
    return sequenceNumber;
  }

  public void setSequenceNumber(Integer value) {
    sequenceNumber = value;
  }

  public String getTransactionKey() {
    return transactionKey;
  }

  public void setTransactionKey(String value) {
    transactionKey = value;
  }

  public Boolean isTransactionEnd() {
    return transactionEnd;
  }

  public void setTransactionEnd(Boolean value) {
    transactionEnd = value;
  }
}
