package id.berkas.scanning;

import id.berkas.document.Batch;
import id.berkas.document.Page;
import id.berkas.document.Sheets;
import id.berkas.hold.Hold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paper that a person said would come again, and what came since.
 *
 * @param hold since when it is expected
 * @param batch the batch it came with
 * @param page the page that came out badly; null when a packet lacks paper
 * @param packet number of its packet in the batch; 0 when it lies in none
 * @param place where the page is in its stack; null when a packet lacks paper
 * @param candidates sheets that came later from the same scanner, the smallest stack first
 */
public record Expectation(
    Hold hold,
    Batch batch,
    @Nullable Page page,
    int packet,
    Sheets.@Nullable Place place,
    List<Candidate> candidates) {

  public Expectation {
    candidates = List.copyOf(candidates);
  }

  /**
   * A sheet that may be it.
   *
   * @param sides its sides with something on them
   */
  public record Candidate(Batch batch, int sheet, List<Page> sides) {
    public Candidate {
      sides = List.copyOf(sides);
    }

    /** The side to show. */
    public Page first() {
      return sides.getFirst();
    }
  }
}
