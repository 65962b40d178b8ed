package id.berkas.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who told the participant of a packet, when, how, and what came of it. Only grows. */
@Repository
public class Contacts {

  /** The longest note that is kept, in letters. */
  public static final int NOTE = 500;

  private final JdbcClient sql;
  private final Clock clock;

  Contacts(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Notes one try, now; of a longer note the first {@link #NOTE} letters are kept. */
  public void add(String packet, String by, Contact.Way way, Contact.Result result, String note) {
    sql.sql(
            """
            insert into contact (packet, at, who, way, result, note)
            values (:packet, :at, :who, :way, :result, :note)
            """)
        .param("packet", packet)
        .param("at", Timestamp.from(clock.instant()))
        .param("who", by)
        .param("way", way.name())
        .param("result", result.name())
        .param("note", note.length() <= NOTE ? note : note.substring(0, NOTE))
        .update();
  }

  /** The latest first. */
  public List<Contact> of(String packet) {
    return sql.sql("select * from contact where packet = :packet order by id desc")
        .param("packet", packet)
        .query(Contacts::read)
        .list();
  }

  private static Contact read(ResultSet row, int number) throws SQLException {
    return new Contact(
        row.getTimestamp("at").toInstant(),
        row.getString("who"),
        Contact.Way.valueOf(row.getString("way")),
        Contact.Result.valueOf(row.getString("result")),
        row.getString("note"));
  }
}
