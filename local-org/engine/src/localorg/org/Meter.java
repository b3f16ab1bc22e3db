package localorg.org;

/** Told of every transaction that ends, so that what it used can be measured. */
public interface Meter {
  Meter NONE = (transaction, failure) -> {};

  /** {@code failure}: what ended the transaction; null when it was committed. */
  void ended(Transactions.Transaction transaction, Throwable failure);
}
