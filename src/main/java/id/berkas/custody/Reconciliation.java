package id.berkas.custody;

import java.util.List;

/**
 * Envelopes that were counted against packets that came of them.
 *
 * @param envelopes as they were counted last
 * @param packets of the round's batches
 * @param waiting batches that are not cut yet, so that the comparison is not final
 * @param suspects where the difference may come from
 */
public record Reconciliation(
    int envelopes, int packets, List<String> waiting, List<Suspect> suspects) {

  public Reconciliation {
    waiting = List.copyOf(waiting);
    suspects = List.copyOf(suspects);
  }

  /** How it stands. */
  public enum State {
    /** No batch is named. */
    NOTHING_SCANNED,
    WAITING,
    EVEN,
    /** Fewer packets than envelopes. */
    FEWER,
    /** More packets than envelopes. */
    MORE
  }

  /**
   * Something to look at.
   *
   * @param kind {@code split}: two envelopes may lie in this packet; {@code empty}: no paper came
   *     behind this cover sheet; {@code held}: this batch is held; {@code loose}: this packet has
   *     no separator, so it may be part of another
   * @param id of packet, page or batch
   */
  public record Suspect(String kind, String id) {}

  public State state(boolean anyBatch) {
    if (!anyBatch) {
      return State.NOTHING_SCANNED;
    }
    if (!waiting.isEmpty()) {
      return State.WAITING;
    }
    int more = Integer.signum(packets - envelopes);
    return more == 0 ? State.EVEN : more < 0 ? State.FEWER : State.MORE;
  }

  /** How many are missing, or too many. */
  public int difference() {
    return Math.abs(packets - envelopes);
  }
}
