package localorg.server;

import apex.lang.ApexMap;
import apex.lang.Id;
import apex.lang.SObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localorg.data.Record;
import localorg.data.Store;
import localorg.org.Frozen;
import localorg.org.Job;
import localorg.org.PublishedEvent;

/** Writes the state of an org into a file: rows, queued jobs, events on their way, the clock. */
final class StateFile {
  static final int VERSION = 1;

  private final LocalOrg org;
  private final Path file;
  private long savedSequence = -1;

  StateFile(LocalOrg org, Path file) {
    this.org = org;
    this.file = file;
  }

  /** Writes the file in one step, so that a crash leaves the old one or the new one. */
  synchronized ApexMap save() {
    String text = org.look(() -> Json.text(state()));
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      if (file.toAbsolutePath().getParent() != null) Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(draft)) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Refusal(500, "UNKNOWN_EXCEPTION", "The state could not be written to " + file + ": " + e.getMessage());
    }
    return Json.object("file", file.toString(), "bytes", text.length());
  }

  /** Saves if anything has happened since the last time. */
  synchronized void saveIfChanged(long changes) {
    if (changes == savedSequence) return;
    save();
    savedSequence = changes;
  }

  private ApexMap state() {
    ApexMap prefixes = Json.object();
    org.state.template.prefixes.all().forEach(prefixes::put);
    ApexMap numbers = Json.object();
    org.state.store.autoNumbers().forEach(numbers::put);
    return Json.object("version", VERSION, "savedAt", org.now(), "prefixes", prefixes, "sequence", org.state.store.sequence(),
        "autoNumbers", numbers, "clockAhead", org.state.clock.ahead(), "replayId", org.state.events.lastReplayId(),
        "rows", Json.array(rows()), "jobs", Json.array(jobs()), "events", Json.array(events()));
  }

  private List<Object> rows() {
    Store store = org.state.store;
    Store original = org.state.template.store;
    List<Object> rows = new ArrayList<>();
    for (String object : store.objects()) {
      for (Record row : store.rows(object)) {
        Record before = original.find(object, row.id);
        boolean changed = before == null || !before.values().equals(row.values());
        ApexMap values = Json.object();
        for (Map.Entry<String, Object> value : row.values().entrySet()) {
          // The source of a class is in the project.
          if (!value.getKey().equals("Body")) values.put(value.getKey(), Frozen.freeze(value.getValue()));
        }
        rows.add(Json.object("object", object, "id", row.id.toString(), "changed", changed, "values", values));
      }
    }
    return rows;
  }

  private List<Object> jobs() {
    List<Object> jobs = new ArrayList<>();
    for (Job job : org.state.async.waiting()) {
      jobs.add(Json.object("type", job.type.name(), "id", job.id.toString(), "user", job.user.toString(), "subject", job.subject,
          "detail", job.detail, "due", job.due, "retries", job.retries, "depth", job.depth));
    }
    return jobs;
  }

  private List<Object> events() {
    List<Object> events = new ArrayList<>();
    for (PublishedEvent event : org.state.events.waiting()) {
      events.add(Json.object("row", Frozen.freeze(event.event), "immediate", event.immediate, "retries", event.retries));
    }
    return events;
  }

  static SObject row(ApexMap event) {
    return (SObject) Frozen.thaw((String) event.get("row"));
  }

  static Id id(ApexMap json, String name) {
    return Id.of((String) json.get(name));
  }
}
