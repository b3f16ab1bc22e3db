package apex.applauncher;

import apex.lang.ApexList;
import apex.lang.Exceptions;
import java.util.Map;
import localorg.data.Record;
import localorg.org.Org;

/** The order in which everybody finds apps. */
public final class AppMenu {
  private AppMenu() {}

  public static void setOrgSortOrder(ApexList applications) {
    Exceptions.argument(applications);
    for (Record item : Org.current().store.rows("AppMenuItem").toArray(new Record[0])) {
      int place = applications.items.indexOf(item.get("ApplicationId"));
      if (place >= 0) Org.current().store.put(item.with(Map.of("SortOrder", place)));
    }
  }
}
