package id.berkas.verification;

/** The answer to a supervisor who takes a task out of an officer's hands. */
public sealed interface Takeover {

  /** It is in the supervisor's hands. */
  record Taken(Task task) implements Takeover {}

  /** Nobody is pushed aside without a reason. */
  record ReasonMissing() implements Takeover {}

  /** It could not be claimed. */
  record Refused(Claim why) implements Takeover {}
}
