package id.berkas.intake;

import id.berkas.hold.HoldReason;

/** What a sweep makes of one file. */
sealed interface Judgement {

  /** It stood still long enough and is whole. */
  record Ready() implements Judgement {}

  /**
   * The next sweep looks again.
   *
   * @param reason a code, such as {@code other-name:*.pdf}; what follows the colon is a detail
   */
  record Waiting(String reason) implements Judgement {}

  /** It will not become a batch as it is. */
  record Refused(HoldReason reason, String detail) implements Judgement {}
}
