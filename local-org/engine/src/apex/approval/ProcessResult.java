package apex.approval;

import apex.database.Error;
import apex.lang.ApexList;
import apex.lang.Id;
import apex.lang.TypeRef;
import java.util.List;

/** Outcome of a request that no approval process took. */
public final class ProcessResult {
  private final String entityId;
  private final Error error;

  public ProcessResult(String entityId, Error error) {
    this.entityId = entityId;
    this.error = error;
  }

  public String getEntityId() {
    return entityId;
  }

  public Boolean isSuccess() {
    return false;
  }

  public ApexList getErrors() {
    return ApexList.of(TypeRef.parse("com/salesforce/api/Database/Error"), List.of(error));
  }

  public String getInstanceId() {
    return null;
  }

  public String getInstanceStatus() {
    return null;
  }

  public ApexList getActorIds() {
    return ids();
  }

  public ApexList getNewWorkitemIds() {
    return ids();
  }

  private static ApexList ids() {
    return ApexList.of(TypeRef.parse("apex/lang/Id"), List.of());
  }
}
