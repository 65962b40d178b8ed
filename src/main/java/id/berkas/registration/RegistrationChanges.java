package id.berkas.registration;

import com.fasterxml.jackson.core.type.TypeReference;
import id.berkas.document.Json;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tables of imports, changes and merges. */
@Repository
class RegistrationChanges {

  static final TypeReference<Map<String, Differences.Fact>> FACTS = new TypeReference<>() {};

  private static final int ROWS_PER_BATCH = 1000;
  private static final int LONGEST_WHO = 200;
  private static final int LONGEST_NAME = 1000;

  private final JdbcClient sql;
  private final JdbcTemplate batches;
  private final Clock clock;

  RegistrationChanges(JdbcClient sql, JdbcTemplate batches, Clock clock) {
    this.sql = sql;
    this.batches = batches;
    this.clock = clock;
  }

  /** Notes that an import begins, and gives its id. */
  long importBegins(String name, String who) {
    GeneratedKeyHolder keys = new GeneratedKeyHolder();
    sql.sql("insert into registration_import (name, who, at) values (:name, :who, :now)")
        .param("name", cut(name, LONGEST_NAME))
        .param("who", cut(who, LONGEST_WHO))
        .param("now", Timestamp.from(clock.instant()))
        .update(keys, "id");
    return Objects.requireNonNull(keys.getKeyAs(Long.class));
  }

  /** Notes what a file changed. */
  void note(List<Upsert.Changed> changed, String who) {
    Timestamp now = Timestamp.from(clock.instant());
    batches.batchUpdate(
        "insert into registration_change (registration, at, who, what, detail)"
            + " values (?, ?, ?, 'CHANGED', ?)",
        changed,
        ROWS_PER_BATCH,
        (row, change) -> {
          row.setString(1, change.after().number());
          row.setTimestamp(2, now);
          row.setString(3, cut(who, LONGEST_WHO));
          row.setString(4, Json.write(Differences.of(change.before(), change.after())));
        });
  }

  /** Notes what a person did to one. */
  void note(
      String number, String who, HistoryEntry.What what, Map<String, Differences.Fact> facts) {
    sql.sql(
            """
            insert into registration_change (registration, at, who, what, detail)
            values (:number, :now, :who, :what, :detail)
            """)
        .param("number", number)
        .param("now", Timestamp.from(clock.instant()))
        .param("who", cut(who, LONGEST_WHO))
        .param("what", what.name())
        .param("detail", Json.write(facts))
        .update();
  }

  /** What happened to one, oldest first, what was merged into it included. */
  List<HistoryEntry> of(String number) {
    List<HistoryEntry> entries = new ArrayList<>(brought(number));
    entries.addAll(
        sql.sql(
                """
                select * from registration_change where registration = :number
                or registration in (select was from registration_merge where survivor = :number)
                order by at, id
                """)
            .param("number", number)
            .query(
                (row, n) ->
                    new HistoryEntry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        HistoryEntry.What.valueOf(row.getString("what")),
                        row.getString("registration"),
                        HistoryEntry.facts(Json.read(row.getString("detail"), FACTS))))
            .list());
    return List.copyOf(entries);
  }

  private List<HistoryEntry> brought(String number) {
    return sql.sql(
            """
            select r.number, i.name, i.who, i.at from registration r
            join registration_import i on i.id = r.brought_by
            where r.number = :number
            or r.number in (select was from registration_merge where survivor = :number)
            order by i.at, r.number
            """)
        .param("number", number)
        .query(
            (row, n) ->
                new HistoryEntry(
                    row.getTimestamp("at").toInstant(),
                    "%s, %s".formatted(row.getString("who"), row.getString("name")),
                    HistoryEntry.What.ADDED,
                    row.getString("number"),
                    List.of()))
        .list();
  }

  /** Of these numbers those that were merged, with the number of the one that took each in. */
  Map<String, String> mergedAmong(Collection<String> numbers) {
    return numbers.isEmpty()
        ? Map.of()
        : sql
            .sql("select was, survivor from registration_merge where was in (:numbers)")
            .param("numbers", numbers)
            .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Lets a number lead to another registration, and with it all that led to it. */
  void merge(String was, String survivor) {
    sql.sql("update registration_merge set survivor = :survivor where survivor = :was")
        .param("survivor", survivor)
        .param("was", was)
        .update();
    sql.sql("insert into registration_merge (was, survivor) values (:was, :survivor)")
        .param("was", was)
        .param("survivor", survivor)
        .update();
    sql.sql("update registration set company = :survivor where company = :was")
        .param("survivor", survivor)
        .param("was", was)
        .update();
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
