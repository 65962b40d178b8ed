package id.berkas.document;

import java.util.EnumMap;
import java.util.Map;
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
    Map<BatchState, Integer> batches = new EnumMap<>(BatchState.class);
    sql.sql("select state, count(*) from batch group by state")
        .query((row, n) -> batches.put(BatchState.valueOf(row.getString(1)), row.getInt(2)))
        .list();
    Map<PacketState, Integer> packets = new EnumMap<>(PacketState.class);
    sql.sql("select state, count(*) from packet group by state")
        .query((row, n) -> packets.put(PacketState.valueOf(row.getString(1)), row.getInt(2)))
        .list();
    return new Counts(
        batches,
        packets,
        count("select count(*) from page"),
        count("select count(*) from page where look is not null or disposition is not null"),
        count("select count(*) from page where disposition = 'FILED'"),
        count("select count(*) from page where reading <> 'NONE'"));
  }

  private int count(String query) {
    return sql.sql(query).query(Integer.class).single();
  }
}
