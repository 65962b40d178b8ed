package id.berkas.collation;

/** What a person says of two passes that are no pair, or no pair yet. */
public enum Parting {
  /** Two stacks of one side each: both go on as batches of their own. */
  APART,
  /** The first is a stack of one side; the second is the fronts of the next. */
  FIRST_ALONE,
  /** The backs will be scanned again; the fronts wait for them. */
  BACKS_AGAIN,
  /** The whole stack will be scanned again. */
  BOTH_AGAIN
}
