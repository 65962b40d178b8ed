package id.berkas.correction;

import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.classification.TypeCorrection;
import id.berkas.classification.TypeCorrections;
import id.berkas.document.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The types that people gave pages and did not take back, and those they let stand. */
@Repository
public class Examples implements TypeCorrections {

  private final JdbcClient sql;

  Examples(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<TypeCorrection> all() {
    Map<String, TypeCorrection> last = new LinkedHashMap<>();
    sql.sql(
            """
            select e.words, e.type, c.who, c.at from type_example e
            join correction c on c.id = e.correction
            where c.undone_at is null and e.words is not null
            order by c.id
            """)
        .query(
            (row, n) ->
                new TypeCorrection(
                    row.getString("words"),
                    row.getString("type"),
                    row.getString("who"),
                    row.getTimestamp("at").toInstant()))
        .list()
        .forEach(said -> last.put(said.words(), said));
    return List.copyOf(last.values());
  }

  @Override
  public List<TypeCorrection> confirmed(int most) {
    List<TypeCorrection> confirmed = new ArrayList<>();
    sql.sql(
            """
            select p.id, p.words, f.body, t.decided_by, t.decided_at from task t
            join finding f on f.packet = t.packet and f.kind = :documents
            join page p on p.packet = t.packet
            where t.decision is not null and p.type is null and p.words is not null
            order by t.decided_at desc, p.id limit :most
            """)
        .param("documents", Documents.FINDING)
        .param("most", most)
        .query((row, n) -> confirmed(row))
        .list()
        .forEach(said -> said.ifPresent(confirmed::add));
    return List.copyOf(confirmed);
  }

  /** What a model told is left out: it would learn from itself. */
  private static Optional<TypeCorrection> confirmed(ResultSet row) throws SQLException {
    String page = row.getString("id");
    List<FoundDocument> on =
        Json.read(row.getString("body"), Documents.class).on(page).limit(2).toList();
    return on.size() != 1 || on.getFirst().model().isPresent()
        ? Optional.empty()
        : Optional.of(
            new TypeCorrection(
                row.getString("words"),
                on.getFirst().type(),
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant()));
  }
}
