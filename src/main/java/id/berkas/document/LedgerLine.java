package id.berkas.document;

import java.time.Instant;
import java.util.Map;

/**
 * The page equation of one batch: pages in = sum over dispositions + pending + gone on.
 *
 * @param batch batch id
 * @param branch branch code
 * @param receivedAt when the batch was received
 * @param state how far it has come
 * @param pagesIn pages the survey counted, or before it the highest page number: a page row that
 *     went astray shows as a difference
 * @param disposed pages by disposition; absent means none
 * @param pending pages without a disposition yet
 * @param goneOn pages that went on into another batch and are counted there
 */
public record LedgerLine(
    String batch,
    String branch,
    Instant receivedAt,
    BatchState state,
    int pagesIn,
    Map<Disposition, Integer> disposed,
    int pending,
    int goneOn) {

  public LedgerLine {
    disposed = Map.copyOf(disposed);
  }

  /** Pages of one disposition. */
  public int of(Disposition disposition) {
    return disposed.getOrDefault(disposition, 0);
  }

  /** Pages that have a disposition. */
  public int settled() {
    return disposed.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether the equation holds. */
  public boolean balanced() {
    return pagesIn == settled() + pending + goneOn;
  }

  /** Whether every page ended somewhere. */
  public boolean finished() {
    return pending == 0 && state.isFinal();
  }
}
