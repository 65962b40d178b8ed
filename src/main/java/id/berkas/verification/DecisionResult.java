package id.berkas.verification;

/** The answer to somebody who decides. Only {@link Decided} and {@link Passed} changed anything. */
public sealed interface DecisionResult {

  /** It is recorded. */
  record Decided(Task task) implements DecisionResult {}

  /** It is recorded, and another officer judges the packet too. */
  record Passed(Task task) implements DecisionResult {}

  /** The same officer had recorded the same decision before; nothing was done again. */
  record AlreadyDecided(Task task) implements DecisionResult {}

  /** The officer's lease ran out and has to be claimed again. */
  record LeaseLost(Task task) implements DecisionResult {}

  /**
   * The task is no longer what the officer saw.
   *
   * @param changed what changed, one short sentence
   */
  record Outdated(Task task, String changed) implements DecisionResult {}

  /** The officer never claimed it, or another officer took it over. */
  record NotYours(Task task) implements DecisionResult {}

  /** What is sent back or rejected needs a note with the grounds. */
  record NoteMissing() implements DecisionResult {}

  /** There is no such task. */
  record Unknown() implements DecisionResult {}
}
