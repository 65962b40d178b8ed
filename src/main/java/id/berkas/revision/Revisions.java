package id.berkas.revision;

import id.berkas.revision.Revision.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of all files. */
@Repository
public class Revisions {

  private final JdbcClient sql;
  private final Clock clock;

  Revisions(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Keeps a text unless it is the latest already; of two hubs at once one keeps it. */
  public void keep(Kind kind, String name, String text, @Nullable String who) {
    int last = of(kind, name).stream().findFirst().map(Revision::version).orElse(0);
    if (last > 0 && of(kind, name).getFirst().text().equals(text)) {
      return;
    }
    sql.sql(
            """
            insert into revision (kind, name, version, at, who, text)
            values (:kind, :name, :version, :at, :who, :text) on conflict do nothing
            """)
        .param("kind", kind.name())
        .param("name", name)
        .param("version", last + 1)
        .param("at", Timestamp.from(clock.instant()))
        .param("who", who)
        .param("text", text)
        .update();
  }

  /** All versions of a file, the latest first. */
  public List<Revision> of(Kind kind, String name) {
    return sql.sql(
            "select * from revision where kind = :kind and name = :name order by version desc")
        .param("kind", kind.name())
        .param("name", name)
        .query(Revisions::revision)
        .list();
  }

  public Optional<Revision> find(Kind kind, String name, int version) {
    return of(kind, name).stream().filter(one -> one.version() == version).findFirst();
  }

  private static Revision revision(ResultSet row, int n) throws SQLException {
    return new Revision(
        Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getInt("version"),
        row.getTimestamp("at").toInstant(),
        row.getString("who"),
        row.getString("text"));
  }
}
