package localorg.data;

import apex.lang.ApexList;
import apex.lang.Id;
import java.util.HashMap;
import java.util.Map;
import localorg.org.Org;

/** Rows that tell whom an email is from or to. Source: Object Reference, "EmailMessage" and "EmailMessageRelation". */
final class EmailRelations {
  private static final Map<String, String> KINDS = Map.of("ToIds", "ToAddress", "CcIds", "CcAddress", "BccIds", "BccAddress");

  private EmailRelations() {}

  /** One row for each person whose id the email names. */
  static void add(Record email) {
    KINDS.forEach((field, kind) -> {
      if (!(email.get(field) instanceof ApexList)) return;
      for (Object id : ((ApexList) email.get(field)).items) add(email, Id.of(id.toString()), kind);
    });
  }

  private static void add(Record email, Id person, String kind) {
    Store store = Org.current().store;
    String object = store.objectOf(person);
    Record related = object == null ? null : store.find(object, person);
    Map<String, Object> values = new HashMap<>();
    values.put("EmailMessageId", email.id);
    values.put("RelationId", person);
    values.put("RelationType", kind);
    values.put("RelationObjectType", object);
    values.put("RelationAddress", related == null ? null : related.get("Email"));
    values.put("CreatedDate", email.get("CreatedDate"));
    values.put("CreatedById", email.get("CreatedById"));
    values.put("IsDeleted", false);
    store.put(new Record("EmailMessageRelation", store.newId("EmailMessageRelation"), values));
  }
}
