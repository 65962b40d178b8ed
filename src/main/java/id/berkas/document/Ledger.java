package id.berkas.document;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The page equation of each batch, counted afresh at each call. */
@Repository
public class Ledger {

  private static final String COUNTS =
      """
      select b.id, b.branch, b.received_at, b.state, p.disposition,
        count(p.id) as pages, coalesce(max(p.number), 0) as highest
      from batch b left join page p on p.batch = b.id
      where cast(:batch as varchar) is null or b.id = :batch
      group by b.id, b.branch, b.received_at, b.state, p.disposition
      order by b.received_at, b.id
      """;

  private final JdbcClient sql;

  Ledger(JdbcClient sql) {
    this.sql = sql;
  }

  /** One line for each batch, oldest first. */
  public List<LedgerLine> lines() {
    return lines(null);
  }

  /** The line of one batch; empty when there is no such batch. */
  public Optional<LedgerLine> line(String batch) {
    return lines(batch).stream().findFirst();
  }

  private List<LedgerLine> lines(@Nullable String batch) {
    Map<String, LedgerLine> lines = new LinkedHashMap<>();
    sql.sql(COUNTS)
        .param("batch", batch)
        .query(
            row -> {
              String disposition = row.getString("disposition");
              LedgerLine part =
                  new LedgerLine(
                      row.getString("id"),
                      row.getString("branch"),
                      row.getTimestamp("received_at").toInstant(),
                      BatchState.valueOf(row.getString("state")),
                      row.getInt("highest"),
                      disposition == null
                          ? Map.of()
                          : Map.of(Disposition.valueOf(disposition), row.getInt("pages")),
                      disposition == null ? row.getInt("pages") : 0);
              lines.merge(part.batch(), part, Ledger::sum);
            });
    return List.copyOf(lines.values());
  }

  private static LedgerLine sum(LedgerLine one, LedgerLine other) {
    Map<Disposition, Integer> disposed = new EnumMap<>(Disposition.class);
    disposed.putAll(one.disposed());
    other
        .disposed()
        .forEach((disposition, pages) -> disposed.merge(disposition, pages, Integer::sum));
    return new LedgerLine(
        one.batch(),
        one.branch(),
        one.receivedAt(),
        one.state(),
        Math.max(one.pagesIn(), other.pagesIn()),
        disposed,
        one.pending() + other.pending());
  }
}
