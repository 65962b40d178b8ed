package id.berkas.bench;

import java.util.List;

/**
 * How well separators are found and other paper is left alone.
 *
 * @param seed of the first sheet and page
 * @param sheets separators that were printed and scanned
 * @param found those that started a packet of the right registration, 0 to 1
 * @param missedSilently those that started none and raised no alarm
 * @param wrongBoundaries packets that begin where no separator was, or name another registration
 * @param pages pages without codes
 * @param phantoms codes read on them
 * @param falseAlarms of them, those with something that looks like a code
 * @param meanMillis CPU time of the code search on a page without codes
 * @param p95Millis what 95 in 100 of them stay below
 * @param misses seeds of what went wrong
 */
public record CodeReport(
    long seed,
    int sheets,
    double found,
    int missedSilently,
    int wrongBoundaries,
    int pages,
    int phantoms,
    int falseAlarms,
    double meanMillis,
    double p95Millis,
    List<String> misses) {

  public CodeReport {
    misses = List.copyOf(misses);
  }
}
