package id.berkas.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did with paper.
 *
 * @param id number, in the order of time
 * @param who sign-in name
 * @param kind what was done
 * @param round the emptying it belongs to; null when it is about a batch alone
 * @param batch the batch whose paper it is about; null for a whole round
 * @param page the first side of a sheet that was asked for; null otherwise
 * @param count envelopes, or the step that this one answers; null when nothing is counted
 * @param words place, person or reason as it was typed; untrusted text
 */
public record Step(
    long id,
    Instant at,
    String who,
    Kind kind,
    @Nullable Long round,
    @Nullable String batch,
    @Nullable String page,
    @Nullable Integer count,
    String words) {

  /** What can be done with paper. */
  public enum Kind {
    /** A drop box was emptied; counts envelopes. */
    EMPTIED,
    /** The envelopes were counted again. */
    COUNTED,
    DISINFECTED,
    /** The words say to whom. */
    HANDED_OVER,
    /** A batch holds paper of the round. */
    SCANNED,
    /** A batch that was taken for paper of the round is not. */
    NOT_OF_ROUND,
    /** The paper of a batch lies where the words say. */
    PLACED,
    /** A sheet is to be taken out; the words say why. */
    ASKED_FOR,
    /** That sheet is back in its place; the count is the number of the step that asked. */
    PUT_BACK,
    /** Originals went back to their owner; the words say which, and to whom. */
    RETURNED,
    /** Somebody asks that the paper be destroyed. */
    DESTRUCTION_ASKED,
    /** Somebody else agreed, and it was. */
    DESTROYED
  }
}
