package id.berkas.registration;

import id.berkas.document.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param added registrations that were new
 * @param updated registrations that changed
 * @param unchanged registrations that were there already, equal
 * @param refused rows that were not taken, all of them
 * @param badRows rows that were not taken or need a look, by line; the first thousands of them
 * @param rejects name of the file that holds the rows not taken, to be corrected and sent again;
 *     null when none was written
 * @param refusal why the whole file was refused; null when it was read
 */
public record ImportReport(
    int added,
    int updated,
    int unchanged,
    int refused,
    List<BadRow> badRows,
    @Nullable String rejects,
    @Nullable Told refusal) {

  public ImportReport {
    badRows = List.copyOf(badRows);
  }

  /**
   * A row that was not taken, or was and needs a look.
   *
   * @param line line of the file on which the row begins, the header being line 1
   * @param textId what is wrong with it and what to do, in Indonesian
   * @param textEn the same in English
   */
  public record BadRow(long line, String textId, String textEn) {

    static BadRow of(long line, Told why) {
      return new BadRow(line, why.textId(), why.textEn());
    }
  }
}
