package id.berkas.verification;

/** The answer to somebody who wants a task. */
public sealed interface Claim {

  /** It is theirs until the lease runs out; asking again renews it. */
  record Leased(Task task) implements Claim, NextTask {}

  /** Another officer works on it until then. */
  record HeldByOther(Task task, Task.Lease lease) implements Claim {}

  /** Their lease ran out, so it cannot be renewed; the task has to be claimed again. */
  record Lapsed(Task task) implements Claim {}

  /**
   * They hold as many as anybody may.
   *
   * @param most how many that is
   */
  record HandsFull(int most) implements Claim, NextTask {}

  /** They have judged it already; another officer has to. */
  record HasSpoken(Task task) implements Claim {}

  /** It is decided already. */
  record Closed(Task task, Task.Verdict verdict) implements Claim {}

  /** There is no such task. */
  record Unknown() implements Claim {}
}
