package id.berkas.verification;

/** The answer to an officer who takes a decision back. */
public sealed interface Withdrawal {

  /** It is open again, in the officer's hands where they are free. */
  record Withdrawn(Task task) implements Withdrawal {}

  /** It was decided too long ago, by somebody else, or not at all. */
  record TooLate() implements Withdrawal {}
}
