package apex.database;

/** Marks batches that keep their state between chunks. */
public interface Stateful {}
