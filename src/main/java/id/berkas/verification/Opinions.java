package id.berkas.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What officers said about packets that several of them judge. */
@Repository
class Opinions {

  private final JdbcClient sql;

  Opinions(JdbcClient sql) {
    this.sql = sql;
  }

  /** About one version of a task, first spoken first. */
  List<Opinion> of(long task, int version) {
    return sql.sql("select * from opinion where task = :task and version = :version order by round")
        .param("task", task)
        .param("version", version)
        .query(Opinions::read)
        .list();
  }

  boolean hasSpoken(long task, int version, String officer) {
    return of(task, version).stream().anyMatch(said -> said.officer().equals(officer));
  }

  void add(Task task, Opinion opinion) {
    sql.sql(
            """
            insert into opinion (task, version, round, officer, decision, note, at, why)
            values (:task, :version, :round, :officer, :decision, :note, :at, :why)
            """)
        .param("task", task.id())
        .param("version", task.version())
        .param("round", opinion.round())
        .param("officer", opinion.officer())
        .param("decision", opinion.decision().name())
        .param("note", opinion.note())
        .param("at", Timestamp.from(opinion.at()))
        .param(
            "why", opinion.why().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
        .update();
  }

  /** How many packets an officer has decided, or judged first. */
  int decidedBy(String officer) {
    return sql.sql(
            """
            select (select count(*) from task where decided_by = :officer)
              + (select count(*) from opinion where officer = :officer and round < 3)
            """)
        .param("officer", officer)
        .query(Integer.class)
        .single();
  }

  private static Opinion read(ResultSet row, int n) throws SQLException {
    return new Opinion(
        row.getInt("round"),
        row.getString("officer"),
        Decision.valueOf(row.getString("decision")),
        row.getString("note"),
        row.getTimestamp("at").toInstant(),
        risks(row.getString("why")));
  }

  private static Set<Risk> risks(String codes) {
    return Arrays.stream(codes.split(","))
        .filter(code -> !code.isEmpty())
        .map(Risk::valueOf)
        .collect(Collectors.toSet());
  }
}
