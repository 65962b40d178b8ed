package id.berkas.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The emptyings of drop boxes. */
@Repository
public class Rounds {

  private final JdbcClient sql;
  private final Steps steps;

  Rounds(JdbcClient sql, Steps steps) {
    this.sql = sql;
    this.steps = steps;
  }

  private record Row(long id, String branch, String box) {}

  public Optional<Round> find(long id) {
    return sql.sql("select id, branch, box from custody_round where id = :id")
        .param("id", id)
        .query(Rounds::row)
        .optional()
        .map(this::round);
  }

  /**
   * Newest first.
   *
   * @param branch null for every branch
   */
  public List<Round> latest(@Nullable String branch, int limit) {
    return sql
        .sql(
            """
            select id, branch, box from custody_round
            where (cast(:branch as varchar) is null or branch = :branch)
            order by id desc limit :limit
            """)
        .param("branch", branch)
        .param("limit", limit)
        .query(Rounds::row)
        .list()
        .stream()
        .map(this::round)
        .toList();
  }

  /** The round whose paper a batch holds. */
  public Optional<Round> ofBatch(String batch) {
    return steps.roundOf(batch).flatMap(this::find);
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    return new Row(row.getLong(1), row.getString(2), row.getString(3));
  }

  private Round round(Row row) {
    return new Round(row.id(), row.branch(), row.box(), steps.ofRound(row.id()));
  }
}
