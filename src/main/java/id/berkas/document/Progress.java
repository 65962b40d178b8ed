package id.berkas.document;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much is on its way, counted afresh at each call. */
@Repository
public class Progress {

  private final JdbcClient sql;

  Progress(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Counts of one moment.
   *
   * @param batches by state
   * @param packets by state
   * @param pages all pages
   * @param looked pages looked at or held
   * @param toRead pages filed for reading
   * @param read pages read or given up
   */
  public record Counts(
      Map<BatchState, Integer> batches,
      Map<PacketState, Integer> packets,
      int pages,
      int looked,
      int toRead,
      int read) {

    public Counts {
      batches = Map.copyOf(batches);
      packets = Map.copyOf(packets);
    }

    /** Whether every batch is separated or held and every packet is on the queue. */
    public boolean allQueued() {
      return batches.keySet().stream().allMatch(BatchState::isFinal)
          && packets.keySet().stream()
              .allMatch(state -> state == PacketState.QUEUED || state == PacketState.DISSOLVED);
    }
  }

  public Counts counts() {
    return counts(null);
  }

  /**
   * Only what came to one branch.
   *
   * @param branch null for every branch
   */
  public Counts counts(@Nullable String branch) {
    Map<BatchState, Integer> batches = new EnumMap<>(BatchState.class);
    of(branch, "select b.state, count(*) from batch b where %s group by b.state")
        .query((row, n) -> batches.put(BatchState.valueOf(row.getString(1)), row.getInt(2)))
        .list();
    Map<PacketState, Integer> packets = new EnumMap<>(PacketState.class);
    of(
            branch,
            "select p.state, count(*) from packet p join batch b on b.id = p.batch where %s group by p.state")
        .query((row, n) -> packets.put(PacketState.valueOf(row.getString(1)), row.getInt(2)))
        .list();
    return new Counts(
        batches,
        packets,
        pages(branch, "1 = 1"),
        pages(branch, "p.look is not null or p.disposition is not null"),
        pages(branch, "p.disposition = 'FILED'"),
        pages(branch, "p.reading <> 'NONE'"));
  }

  private int pages(@Nullable String branch, String which) {
    String query =
        branch == null
            ? "select count(*) from page p where %s and (" + which + ")"
            : "select count(*) from page p join batch b on b.id = p.batch where %s and ("
                + which
                + ")";
    return of(branch, query).query(Integer.class).single();
  }

  /**
   * @param query whose gap takes the condition on batch b
   */
  private JdbcClient.StatementSpec of(@Nullable String branch, String query) {
    return branch == null
        ? sql.sql(query.formatted("1 = 1"))
        : sql.sql(query.formatted("b.branch = :branch")).param("branch", branch);
  }
}
