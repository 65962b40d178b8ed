package id.berkas.verification;

import id.berkas.document.Json;
import id.berkas.verification.Task.Lease;
import id.berkas.verification.Task.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a task from its table. */
final class TaskRow {

  private TaskRow() {}

  static Task read(ResultSet row, int n) throws SQLException {
    return new Task(
        row.getLong("id"),
        row.getString("packet"),
        row.getString("batch"),
        row.getString("branch"),
        row.getString("program"),
        Json.read(row.getString("reason"), Reason.class),
        row.getInt("priority"),
        row.getTimestamp("received_at").toInstant(),
        row.getObject("due", LocalDate.class),
        Task.State.valueOf(row.getString("state")),
        row.getInt("version"),
        lease(row),
        verdict(row),
        row.getInt("looks"));
  }

  private static @Nullable Lease lease(ResultSet row) throws SQLException {
    Timestamp until = row.getTimestamp("lease_until");
    return until == null ? null : new Lease(row.getString("holder"), until.toInstant());
  }

  private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    return decision == null
        ? null
        : new Verdict(
            Decision.valueOf(decision),
            row.getString("note"),
            row.getString("decided_by"),
            row.getTimestamp("decided_at").toInstant());
  }
}
