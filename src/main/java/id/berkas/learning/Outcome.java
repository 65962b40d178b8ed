package id.berkas.learning;

/** How a training ended. */
sealed interface Outcome {

  /** The model is in force. */
  record InForce(TrainedModel model) implements Outcome {}

  /** The model is kept, and what was in force stays so. */
  record Refused(TrainedModel model) implements Outcome {}

  /**
   * Nothing was trained.
   *
   * @param corrections that could be used
   * @param heldBack of these
   */
  record TooFew(int corrections, int heldBack) implements Outcome {}
}
