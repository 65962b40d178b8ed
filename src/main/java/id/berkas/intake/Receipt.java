package id.berkas.intake;

/** What became of a run whose bytes are in the store. */
sealed interface Receipt {

  /** A new batch, committed. */
  record Received(String batch) implements Receipt {}

  /** The same bytes came before. */
  record Linked(String batch) implements Receipt {}

  /** Another hub was quicker, or a file of it is not waiting any more. */
  record Overtaken() implements Receipt {}
}
