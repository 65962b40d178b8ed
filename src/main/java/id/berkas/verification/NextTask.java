package id.berkas.verification;

/** The answer to somebody who wants the most urgent task. */
public sealed interface NextTask permits Claim.Leased, Claim.HandsFull, NextTask.NothingFree {

  /** No task that fits is free. */
  record NothingFree() implements NextTask {}
}
