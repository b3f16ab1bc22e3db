package apex.database;

/** Marks batches whose failures become events. */
public interface RaisesPlatformEvents {}
