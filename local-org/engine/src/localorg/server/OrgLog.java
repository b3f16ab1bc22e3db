package localorg.server;

import apex.lang.ApexList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What happened lately: failures of background work, debug lines, anything the people at the keyboard may look for. */
final class OrgLog {
  private static final int KEPT = 1_000;

  private final Deque<apex.lang.ApexMap> entries = new ArrayDeque<>();
  private final boolean quiet;
  private long number;

  OrgLog(boolean quiet) {
    this.quiet = quiet;
  }

  synchronized void add(long millis, String level, String text) {
    entries.add(Json.object("number", ++number, "time", new apex.lang.ApexDatetime(millis).toIso(), "level", level, "text", text));
    if (entries.size() > KEPT) entries.remove();
    if (!quiet && !level.equals("DEBUG")) System.err.println(level + " " + text);
  }

  /** Entries with a higher number than that, oldest first. */
  synchronized ApexList after(long last) {
    List<Object> result = new ArrayList<>();
    for (apex.lang.ApexMap entry : entries) if ((Long) entry.get("number") > last) result.add(entry);
    return Json.array(result);
  }
}
