package localorg.data;

import apex.lang.Id;
import java.util.HashSet;
import java.util.Set;
import localorg.org.Org;

/** Who belongs to whom: members of groups and queues, and the role hierarchy. */
final class Groups {
  private Groups() {}

  /** Whether an id is the user's own, or that of a group or queue the user is a member of. */
  static boolean includes(Object userOrGroup, Id user) {
    return includes(userOrGroup, user, new HashSet<>());
  }

  private static boolean includes(Object userOrGroup, Id user, Set<Object> seen) {
    if (userOrGroup == null || !seen.add(userOrGroup)) return false;
    if (userOrGroup.equals(user)) return true;
    for (Record member : Org.current().store.rows("GroupMember")) {
      boolean isMine = !member.isDeleted() && userOrGroup.equals(member.get("GroupId"));
      if (isMine && includes(member.get("UserOrGroupId"), user, seen)) return true;
    }
    return false;
  }

  /** Whether the user's role stands above the owner's. */
  static boolean isAbove(Id user, Object owner) {
    Id mine = role(user);
    Id role = owner instanceof Id ? role((Id) owner) : null;
    for (int level = 0; mine != null && role != null && level < 100; level++) {
      Record row = Org.current().store.find("UserRole", role);
      role = row == null ? null : (Id) row.get("ParentRoleId");
      if (mine.equals(role)) return true;
    }
    return false;
  }

  private static Id role(Id user) {
    Record row = Org.current().store.find("User", user);
    return row == null ? null : (Id) row.get("UserRoleId");
  }
}
