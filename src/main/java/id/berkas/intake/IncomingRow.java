package id.berkas.intake;

import id.berkas.hold.HoldReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A line of the ledger of files. */
final class IncomingRow {

  private IncomingRow() {}

  static IncomingFile read(ResultSet row, int n) throws SQLException {
    String reason = row.getString("reason");
    return new IncomingFile(
        row.getLong("id"),
        row.getString("profile"),
        row.getString("path"),
        IncomingState.valueOf(row.getString("state")),
        row.getLong("bytes"),
        instant(row, "modified_at"),
        instant(row, "first_seen_at"),
        instant(row, "still_since"),
        instant(row, "changed_at"),
        row.getString("batch"),
        row.getString("place"),
        reason == null ? null : HoldReason.valueOf(reason),
        row.getString("detail"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }
}
