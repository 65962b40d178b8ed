package id.berkas.document;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was put right in the files of batches. */
@Repository
public class Repairs {

  private final JdbcClient sql;

  Repairs(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * One repair of one file.
   *
   * @param file its name as it came
   */
  public record Repaired(String file, Repair repair) {}

  /** Records a repair; a second time changes nothing. */
  @Transactional
  public void add(String batch, String original, Repair repair) {
    sql.sql(
            """
            insert into file_repair (batch, original, repair) values (:batch, :original, :repair)
            on conflict do nothing
            """)
        .param("batch", batch)
        .param("original", original)
        .param("repair", repair.name())
        .update();
  }

  /** What was put right in the files of one batch counts for a batch made from it. */
  @Transactional
  public void inherit(String from, String to) {
    sql.sql(
            """
            insert into file_repair (batch, original, repair)
            select :to, original, repair from file_repair where batch = :from
            on conflict do nothing
            """)
        .param("from", from)
        .param("to", to)
        .update();
  }

  /** In the order of the files. */
  public List<Repaired> ofBatch(String batch) {
    return sql.sql(
            """
            select f.name, r.repair from file_repair r
            join batch_file f on f.batch = r.batch and f.original = r.original
            where r.batch = :batch order by f.position, r.repair
            """)
        .param("batch", batch)
        .query((row, n) -> new Repaired(row.getString(1), Repair.valueOf(row.getString(2))))
        .list();
  }
}
