package id.berkas.ledger;

import id.berkas.document.Disposition;
import java.util.List;
import java.util.Map;

/**
 * The page equation and what does not fit.
 *
 * @param batches batches counted
 * @param originals originals whose checksum was computed again
 * @param derived views, words and packet files whose checksum was computed again
 * @param pagesIn pages of all batches
 * @param dispositions pages by where they ended
 * @param pending pages of batches still on their way
 * @param problems sentences, empty when all is well
 */
public record LedgerReport(
    int batches,
    int originals,
    int derived,
    int pagesIn,
    Map<Disposition, Integer> dispositions,
    int pending,
    List<String> problems) {

  public LedgerReport {
    dispositions = Map.copyOf(dispositions);
    problems = List.copyOf(problems);
  }

  public boolean isWhole() {
    return problems.isEmpty();
  }
}
