package id.berkas.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The page equation of each batch, counted afresh at each call. */
@Repository
public class Ledger {

  private static final String COUNTS =
      """
      select b.id, b.branch, b.received_at, b.state, p.disposition,
        count(p.id) as pages, coalesce(max(b.pages), max(p.number), 0) as highest,
        (select count(*) from page_move gone where gone.batch = b.id) as gone_on
      from batch b left join page p on p.batch = b.id
      where %s
      group by b.id, b.branch, b.received_at, b.state, p.disposition
      order by b.received_at, b.id
      """;

  private final JdbcClient sql;

  Ledger(JdbcClient sql) {
    this.sql = sql;
  }

  /** One line for each batch, oldest first. */
  public List<LedgerLine> lines() {
    return joined(sql.sql(COUNTS.formatted("1 = 1")));
  }

  /** The batches received from then on and before then. */
  public List<LedgerLine> lines(Instant from, Instant until) {
    return joined(
        sql.sql(COUNTS.formatted("b.received_at >= :from and b.received_at < :until"))
            .param("from", Timestamp.from(from))
            .param("until", Timestamp.from(until)));
  }

  /** The line of one batch; empty when there is no such batch. */
  public Optional<LedgerLine> line(String batch) {
    return joined(sql.sql(COUNTS.formatted("b.id = :batch")).param("batch", batch)).stream()
        .findFirst();
  }

  private static List<LedgerLine> joined(JdbcClient.StatementSpec query) {
    Map<String, LedgerLine> lines = new LinkedHashMap<>();
    query.query(Ledger::part).list().forEach(part -> lines.merge(part.batch(), part, Ledger::sum));
    return List.copyOf(lines.values());
  }

  /** The pages of one batch that share a disposition, or have none. */
  private static LedgerLine part(ResultSet row, int n) throws SQLException {
    String disposition = row.getString("disposition");
    int pages = row.getInt("pages");
    return new LedgerLine(
        row.getString("id"),
        row.getString("branch"),
        row.getTimestamp("received_at").toInstant(),
        BatchState.valueOf(row.getString("state")),
        row.getInt("highest"),
        disposition == null ? Map.of() : Map.of(Disposition.valueOf(disposition), pages),
        disposition == null ? pages : 0,
        row.getInt("gone_on"));
  }

  private static LedgerLine sum(LedgerLine one, LedgerLine other) {
    Map<Disposition, Integer> disposed = new EnumMap<>(Disposition.class);
    disposed.putAll(one.disposed());
    other.disposed().forEach((where, pages) -> disposed.merge(where, pages, Integer::sum));
    return new LedgerLine(
        one.batch(),
        one.branch(),
        one.receivedAt(),
        one.state(),
        Math.max(one.pagesIn(), other.pagesIn()),
        disposed,
        one.pending() + other.pending(),
        one.goneOn());
  }
}
