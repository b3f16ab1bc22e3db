package apex.database;

/** Marks jobs that may make callouts. */
public interface AllowsCallouts {}
