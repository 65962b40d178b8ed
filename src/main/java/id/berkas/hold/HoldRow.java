package id.berkas.hold;

import id.berkas.hold.Hold.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

/** A line of the hold table. */
final class HoldRow {

  private HoldRow() {}

  static Hold read(ResultSet row, int n) throws SQLException {
    Timestamp resolved = row.getTimestamp("resolved_at");
    return new Hold(
        row.getLong("id"),
        Subject.valueOf(row.getString("subject")),
        row.getString("subject_id"),
        row.getString("stage"),
        HoldReason.valueOf(row.getString("reason")),
        row.getString("detail"),
        row.getTimestamp("held_at").toInstant(),
        resolved == null ? null : resolved.toInstant(),
        row.getString("resolution"));
  }
}
