package id.berkas.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open tasks of packets that the machine could not lay right, read a page at a time. */
@Repository
public class HandTasks {

  /** Alarm of a packet that is probably two; the number of a page follows. */
  public static final String SPLIT_ALARM = "separator-probably-missing:";

  private static final String BOTH = "BOTH";
  private static final String NONE = "";

  private final JdbcClient sql;

  HandTasks(JdbcClient sql) {
    this.sql = sql;
  }

  /** What a person does about a packet. */
  public enum Work {
    /** Nobody, or several, may be its person. */
    CHOOSE,
    /** It probably holds two packets. */
    SPLIT
  }

  /**
   * How much there is to do.
   *
   * @param of packets by kind of work; one may count under both
   * @param all packets, each once
   */
  public record Counts(Map<Work, Long> of, long all) {
    public Counts {
      of = Map.copyOf(of);
    }
  }

  /** As the table keeps it. */
  static String code(Reason reason) {
    boolean split = reason.alarms().stream().anyMatch(alarm -> alarm.startsWith(SPLIT_ALARM));
    if (reason.asksWhose()) {
      return split ? BOTH : Work.CHOOSE.name();
    }
    return split ? Work.SPLIT.name() : NONE;
  }

  /**
   * So many of them, longest waiting first.
   *
   * @param branch null for every branch
   * @param work null for any
   */
  public List<Task> list(@Nullable String branch, @Nullable Work work, int skip, int limit) {
    return sql.sql(
            """
            select * from task where id in (
              select id from task where state = 'OPEN' and hand in (:hands)%s
              order by received_at, id limit :limit offset :skip)
            order by received_at, id
            """
                .formatted(branch == null ? "" : " and branch = :branch"))
        .param("hands", codes(work))
        .param("branch", branch)
        .param("limit", limit)
        .param("skip", skip)
        .query(TaskRow::read)
        .list();
  }

  private static List<String> codes(@Nullable Work work) {
    return work == null
        ? List.of(Work.CHOOSE.name(), Work.SPLIT.name(), BOTH)
        : List.of(work.name(), BOTH);
  }

  /**
   * Counts them.
   *
   * @param branch null for every branch
   */
  public Counts counts(@Nullable String branch) {
    Map<String, Long> tasks = new HashMap<>();
    sql.sql(
            "select hand, count(*) from task where state = 'OPEN' and hand in (:hands)%s group by hand"
                .formatted(branch == null ? "" : " and branch = :branch"))
        .param("hands", codes(null))
        .param("branch", branch)
        .query((row, n) -> tasks.put(row.getString(1), row.getLong(2)))
        .list();
    Map<Work, Long> of = new HashMap<>();
    for (Work work : Work.values()) {
      of.put(work, codes(work).stream().mapToLong(code -> tasks.getOrDefault(code, 0L)).sum());
    }
    return new Counts(of, tasks.values().stream().mapToLong(Long::longValue).sum());
  }
}
