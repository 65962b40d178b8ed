package id.berkas.verification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the queue. The order names every column of an index from its first, so that neither
 * database sorts.
 */
@Repository
class TaskQuery {

  private static final String ORDER = "due, priority desc, received_at, id";
  private static final String NOT_AT_THE_SCANNER = " and not at_scanner";

  /** How many rows are read before none of them is found to be free, growing. */
  private static final int FEW = 100;

  private static final int MORE = 900;
  private static final int ALL = 100_000;

  private static final String NOT_JUDGED =
      """
       and (looks = 0 or not exists (select 1 from opinion
        where opinion.task = task.id and opinion.version = task.version
        and opinion.officer = :officer))
      """;

  private final JdbcClient sql;
  private final Clock clock;

  TaskQuery(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<Task> list(TaskFilter filter) {
    TaskCut cut = new TaskCut(filter, clock.instant());
    return sql.sql(first(filter, cut.where()) + order(filter) + " limit :limit")
        .params(cut.values())
        .param("first", filter.limit())
        .param("limit", filter.limit())
        .query(TaskRow::read)
        .list();
  }

  /**
   * The most urgent tasks that an officer may take: nobody's, and not judged by this officer
   * before. A packet of which a sheet is at the scanner again is not offered, though it may be
   * taken.
   */
  List<Task> free(TaskFilter filter, String officer, int limit) {
    for (int first = FEW; first <= ALL; first *= MORE) {
      List<Task> free = free(filter, officer, limit, first);
      if (!free.isEmpty()) {
        return free;
      }
    }
    return List.of();
  }

  private List<Task> free(TaskFilter filter, String officer, int limit, int first) {
    TaskCut cut = new TaskCut(filter, clock.instant());
    return sql.sql(
            first(filter, cut.whereFree())
                + NOT_AT_THE_SCANNER
                + NOT_JUDGED
                + order(filter)
                + " limit :limit")
        .params(cut.values())
        .param("officer", officer)
        .param("first", first)
        .param("limit", limit)
        .query(TaskRow::read)
        .list();
  }

  /** The first so many of a cut, found in an index alone; only these rows are read. */
  private static String first(TaskFilter filter, String where) {
    return filter.limit() > ALL || isFew(filter)
        ? "select * from task" + where
        : "select * from task where id in (select id from task%s%s limit :first)"
            .formatted(where, order(filter));
  }

  /** The tasks in an officer's hands, first taken first. */
  List<Task> held(String officer) {
    return sql.sql(
            """
            select * from task where holder = :officer and state = 'OPEN' and lease_until > :now
            order by leased_at, id
            """)
        .param("officer", officer)
        .param("now", Timestamp.from(clock.instant()))
        .query(TaskRow::read)
        .list();
  }

  /** The tasks of one holder are few: their own index finds them, and sorting is cheap. */
  private static boolean isFew(TaskFilter filter) {
    String holder = filter.more().holder();
    return holder != null && !holder.equals(TaskFilter.NOBODY);
  }

  private static String order(TaskFilter filter) {
    if (isFew(filter) || filter.state() == null) {
      return " order by " + ORDER;
    }
    return " order by state, " + (filter.branch() == null ? "" : "branch, ") + ORDER;
  }
}
