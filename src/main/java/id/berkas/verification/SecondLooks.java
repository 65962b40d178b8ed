package id.berkas.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What second looks found out about first decisions. */
@Service
public class SecondLooks {

  /** Standard deviations to either side of an interval that holds the truth 95 times of 100. */
  private static final double Z = 1.96;

  private final JdbcClient sql;
  private final Opinions opinions;

  SecondLooks(JdbcClient sql, Opinions opinions) {
    this.sql = sql;
    this.opinions = opinions;
  }

  /**
   * First decisions of one route, by which a packet came to its officer.
   *
   * @param outcome match outcome
   * @param why codes of {@link Risk}, comma between them
   * @param looked how many were judged again to the end
   * @param disagreed in how many the second officer said otherwise
   * @param wrong how many were overturned
   */
  public record Route(
      String branch,
      @Nullable String program,
      String outcome,
      String why,
      int looked,
      int disagreed,
      int wrong) {

    /** The share of first decisions that were overturned, 0 to 1. */
    public double errorRate() {
      return (double) wrong / looked;
    }

    /** The least it may be by chance, 95 % sure: Wilson's score interval. */
    public double atLeast() {
      return Math.max(0, middle() - margin());
    }

    /** The most it may be by chance. */
    public double atMost() {
      return Math.min(1, middle() + margin());
    }

    private double middle() {
      return (errorRate() + Z * Z / (2 * looked)) / (1 + Z * Z / looked);
    }

    private double margin() {
      double rate = errorRate();
      return Z
          / (1 + Z * Z / looked)
          * Math.sqrt(rate * (1 - rate) / looked + Z * Z / (4.0 * looked * looked));
    }
  }

  /**
   * All routes with at least one settled second look.
   *
   * @param branch null for every branch
   */
  public List<Route> routes(@Nullable String branch) {
    return sql.sql(
            """
            select t.branch, t.program, t.outcome, one.why, count(*) as looked,
              sum(case when two.decision <> one.decision then 1 else 0 end) as disagreed,
              sum(case when t.decision <> one.decision then 1 else 0 end) as wrong
            from opinion one
            join opinion two on two.task = one.task and two.version = one.version and two.round = 2
            join task t on t.id = one.task and t.version = one.version
            where one.round = 1 and t.state = 'DECIDED'
            and (cast(:branch as varchar) is null or t.branch = :branch)
            group by t.branch, t.program, t.outcome, one.why
            order by t.branch, t.program, t.outcome, one.why
            """)
        .param("branch", branch)
        .query(SecondLooks::route)
        .list();
  }

  /** Who said what about a decided task; empty before, so that everybody judges blind. */
  public List<Opinion> told(Task task) {
    return task.state() == Task.State.DECIDED ? opinions.of(task.id(), task.version()) : List.of();
  }

  /** Whether an officer has judged what waits for others. */
  public boolean hasSpoken(Task task, String officer) {
    return opinions.hasSpoken(task.id(), task.version(), officer);
  }

  private static Route route(ResultSet row, int n) throws SQLException {
    return new Route(
        row.getString("branch"),
        row.getString("program"),
        row.getString("outcome"),
        row.getString("why"),
        row.getInt("looked"),
        row.getInt("disagreed"),
        row.getInt("wrong"));
  }
}
