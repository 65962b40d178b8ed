package id.berkas.correction;

import id.berkas.classification.TypeCorrection;
import id.berkas.classification.TypeCorrections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The types that people gave pages and did not take back. */
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
}
