package localorg.org;

import apex.database.Batchable;
import apex.database.Stateful;
import apex.lang.ApexList;

/** A batch of a served org: start, every chunk, and finish are each a transaction of their own. */
final class BatchChunks {
  private final Job job;
  private final JobRecords records;
  private String batch;
  private int failures;

  BatchChunks(Job job, JobRecords records) {
    this.job = job;
    this.records = records;
    this.batch = (String) job.subject;
  }

  /** Returns what start, finish or the first failing chunk threw; null when all went well. */
  Throwable run() {
    String[] rows = new String[1];
    Throwable failure = transaction(work -> rows[0] = Frozen.freeze(BatchRun.rows(work.start(BatchRun.context(job.id)))));
    if (failure != null) {
      records.finish(job.id, "Failed", failure);
      return failure;
    }
    Throwable first = chunks((ApexList) Frozen.thaw(rows[0]));
    Throwable late = transaction(work -> work.finish(BatchRun.context(job.id)));
    records.finish(job.id, "Completed", late == null ? first : late);
    return first == null ? late : first;
  }

  private Throwable chunks(ApexList rows) {
    int size = Integer.parseInt(job.detail);
    int total = (rows.items.size() + size - 1) / size;
    Throwable first = null;
    for (int chunk = 0; chunk < total; chunk++) {
      int from = chunk * size;
      ApexList part = ApexList.of(rows.elementType(), rows.items.subList(from, Math.min(from + size, rows.items.size())));
      String frozen = Frozen.freeze(part);
      Throwable failure = transaction(
          work -> work.executeBatch(BatchRun.context(job.id), (ApexList) Frozen.thaw(frozen)));
      if (failure != null) failures++;
      if (first == null) first = failure;
      JobRecords.progress(job.id, chunk + 1, total, failures);
    }
    return first;
  }

  private interface Step {
    void run(Batchable batch);
  }

  /** Every transaction starts from the batch as it was queued; one that is stateful goes on from the last. */
  private Throwable transaction(Step step) {
    return Apart.run(JobRun.setting(job, job.type.quiddity), () -> {
      Batchable work = (Batchable) Frozen.thaw(batch);
      step.run(work);
      if (work instanceof Stateful) batch = Frozen.freeze(work);
    });
  }
}
