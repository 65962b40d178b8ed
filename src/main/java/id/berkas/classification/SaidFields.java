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

  /** Of one page, by {@link SaidField#place()}. */
  public Map<String, SaidField> on(String page) {
    Map<String, SaidField> said = new TreeMap<>();
    sql.sql("select body from said_field where page = :page")
        .param("page", page)
        .query((row, n) -> Json.read(row.getString("body"), SaidField.class))
        .list()
        .forEach(one -> said.put(one.place(), one));
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
