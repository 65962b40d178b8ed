package id.berkas.collation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a stack through a scanner that sees one side: its fronts, or its backs.
 *
 * @param batch the batch the run brought
 * @param stack profile and folder of the user; only passes of one stack are paired
 * @param state how far it has come
 * @param partner the other pass, once one is offered
 * @param since when it began to wait for what its state says
 * @param whole the batch that both passes became, once they did
 * @param decidedBy sign-in name of the person who decided
 */
public record Pass(
    String batch,
    String stack,
    State state,
    @Nullable String partner,
    Instant since,
    @Nullable String whole,
    @Nullable String decidedBy) {

  /** How far a pass has come. */
  public enum State {
    /** Waits for the other side. */
    WAITS,
    /** Waits for a person to say whether it and its partner are one stack. */
    OFFERED,
    /** Its pages are in one batch with those of its partner. */
    JOINED,
    /** Went on as a batch of its own. */
    ALONE,
    /** Was scanned again: its pages are kept and count for nothing. */
    SET_ASIDE
  }

  /** Whether a person or the other side is still to come. */
  public boolean isOpen() {
    return state == State.WAITS || state == State.OFFERED;
  }
}
