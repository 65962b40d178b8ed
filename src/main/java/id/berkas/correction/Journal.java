package id.berkas.correction;

import id.berkas.document.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The history of corrections, and what takes each of them back. */
@Repository
class Journal {

  private static final String ENTRIES =
      """
      select c.* from correction c where exists (select 1 from correction_packet t
        join packet p on p.id = t.packet where t.correction = c.id and %s)
      order by c.id desc limit :limit
      """;

  private final JdbcClient sql;

  Journal(JdbcClient sql) {
    this.sql = sql;
  }

  /** What was changed, as it was and as it became. */
  record Kept(Entry entry, Scene before, Scene after) {}

  long add(
      Instant at,
      String who,
      Correction command,
      Scene before,
      Scene after,
      Collection<String> packets) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    sql.sql(
            """
            insert into correction (at, who, command, before, after)
            values (:at, :who, :command, :before, :after)
            """)
        .param("at", Timestamp.from(at))
        .param("who", who)
        .param("command", Json.write(command))
        .param("before", Json.write(before))
        .param("after", Json.write(after))
        .update(key, "id");
    Number id = key.getKey();
    if (id == null) {
      throw new IllegalStateException("the database gave a correction no number");
    }
    packets.forEach(
        packet ->
            sql.sql("insert into correction_packet (correction, packet) values (:id, :packet)")
                .param("id", id.longValue())
                .param("packet", packet)
                .update());
    return id.longValue();
  }

  /** The packets a correction touched, by id. */
  List<String> packets(long id) {
    return sql.sql("select packet from correction_packet where correction = :id order by packet")
        .param("id", id)
        .query(String.class)
        .list();
  }

  Optional<Kept> find(long id) {
    return sql.sql("select * from correction where id = :id")
        .param("id", id)
        .query(
            (row, n) ->
                new Kept(
                    entry(row, n),
                    Json.read(row.getString("before"), Scene.class),
                    Json.read(row.getString("after"), Scene.class)))
        .optional();
  }

  void undone(long id, String who, Instant at) {
    sql.sql("update correction set undone_at = :at, undone_by = :who where id = :id")
        .param("at", Timestamp.from(at))
        .param("who", who)
        .param("id", id)
        .update();
  }

  /** Newest first. */
  List<Entry> ofPacket(String packet, int limit) {
    return sql.sql(ENTRIES.formatted("t.packet = :packet"))
        .param("packet", packet)
        .param("limit", limit)
        .query(this::entry)
        .list();
  }

  /** Newest first. */
  List<Entry> ofBatch(String batch, int limit) {
    return sql.sql(ENTRIES.formatted("p.batch = :batch"))
        .param("batch", batch)
        .param("limit", limit)
        .query(this::entry)
        .list();
  }

  /** Keeps what pages were taken for beside what a person says they are. */
  void example(long correction, Scene.PagePart page, String takenFor) {
    sql.sql(
            """
            insert into type_example (correction, page, words, taken_for, type)
            values (:correction, :page, :words, :takenFor, :type)
            """)
        .param("correction", correction)
        .param("page", page.page())
        .param("words", page.words())
        .param("takenFor", takenFor)
        .param("type", page.type())
        .update();
  }

  private Entry entry(ResultSet row, int n) throws SQLException {
    Timestamp undone = row.getTimestamp("undone_at");
    return new Entry(
        row.getLong("id"),
        row.getTimestamp("at").toInstant(),
        row.getString("who"),
        Json.read(row.getString("command"), Correction.class),
        undone == null ? null : undone.toInstant(),
        row.getString("undone_by"));
  }
}
