package id.berkas.classification;

import id.berkas.document.Json;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said about fields; it stays with the page, through every reading and packet. */
@Repository
public class SaidFields {

  private final JdbcClient sql;

  SaidFields(JdbcClient sql) {
    this.sql = sql;
  }

  /** Of the pages that lie in a packet now, by page id and {@link SaidField#place()}. */
  public Map<String, Map<String, SaidField>> in(String packet) {
    Map<String, Map<String, SaidField>> said = new TreeMap<>();
    sql.sql(
            """
            select s.page, s.body from said_field s join page p on p.id = s.page
            where p.packet = :packet
            """)
        .param("packet", packet)
        .query(
            row -> {
              SaidField one = Json.read(row.getString("body"), SaidField.class);
              said.computeIfAbsent(row.getString("page"), page -> new TreeMap<>())
                  .put(one.place(), one);
            });
    return said;
  }

  /** Replaces all that was said about a page; expects a transaction. */
  public void keep(String page, Collection<SaidField> said) {
    sql.sql("delete from said_field where page = :page").param("page", page).update();
    said.forEach(
        one ->
            sql.sql("insert into said_field (page, place, body) values (:page, :place, :body)")
                .param("page", page)
                .param("place", one.place())
                .param("body", Json.write(one))
                .update());
  }
}
