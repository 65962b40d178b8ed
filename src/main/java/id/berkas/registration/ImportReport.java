package id.berkas.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param added registrations that were new
 * @param updated registrations that changed
 * @param unchanged registrations that were there already, equal
 * @param badRows rows not imported, and rows that a later row of the same file replaced
 * @param refusal why the whole file was refused, in one sentence; null when it was read
 */
public record ImportReport(
    int added, int updated, int unchanged, List<BadRow> badRows, @Nullable String refusal) {

  public ImportReport {
    badRows = List.copyOf(badRows);
  }

  /**
   * A row that was not imported.
   *
   * @param line line of the file on which the row begins, the header being line 1
   * @param why what is wrong with it and what to do
   */
  public record BadRow(long line, String why) {}
}
