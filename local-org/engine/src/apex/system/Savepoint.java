package apex.system;

import localorg.data.Store;

/** A state of the database to roll back to. */
public final class Savepoint {
  final Store.Snapshot snapshot;
  boolean released;

  Savepoint(Store.Snapshot snapshot) {
    this.snapshot = snapshot;
  }
}
