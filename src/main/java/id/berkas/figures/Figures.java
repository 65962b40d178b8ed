package id.berkas.figures;

import static id.berkas.figures.Span.JAKARTA;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The counts of the dashboard, made afresh at each call. */
@Repository
public class Figures {

  private final JdbcClient sql;
  private final Clock clock;

  Figures(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Part(
      Volume volume, Instant received, String scanner, String branch, String program) {}

  /** One row for each key, in its order. */
  public List<Volume> volumes(Span span, GroupBy by) {
    Map<String, Volume> rows = new TreeMap<>();
    Set<String> counted = new HashSet<>();
    for (Part part : asked(Counting.VOLUMES, span).query(Figures::part).list()) {
      boolean again = !counted.add(part.volume().key()) && by != GroupBy.PROGRAM;
      Volume own = named(part, by, again);
      rows.merge(own.key(), own, Volume::plus);
    }
    return List.copyOf(rows.values());
  }

  /** A batch of several programmes comes in several parts, and its pages count once. */
  private static Volume named(Part part, GroupBy by, boolean again) {
    Volume of = part.volume();
    String key =
        switch (by) {
          case DAY -> LocalDate.ofInstant(part.received(), JAKARTA).toString();
          case SCANNER -> part.scanner();
          case BRANCH -> part.branch();
          case PROGRAM -> part.program();
        };
    return new Volume(
        key,
        again ? 0 : 1,
        again || by == GroupBy.PROGRAM ? 0 : of.pages(),
        of.packets(),
        of.straight(),
        of.accepted(),
        of.sentBack(),
        of.rejected());
  }

  private static Part part(ResultSet row, int n) throws SQLException {
    return new Part(
        new Volume(
            row.getString("id"),
            1,
            row.getInt("pages"),
            row.getInt("packets"),
            row.getInt("straight"),
            row.getInt("accepted"),
            row.getInt("sent_back"),
            row.getInt("rejected")),
        row.getTimestamp("received_at").toInstant(),
        row.getString("profile"),
        row.getString("branch"),
        Objects.requireNonNullElse(row.getString("program"), "-"));
  }

  /** Holds by reason, those with most open first. */
  public List<Held> held(Span span) {
    return asked(Counting.HELD, span)
        .query(
            (row, n) -> {
              Timestamp oldest = row.getTimestamp("oldest");
              return new Held(
                  row.getString("reason"),
                  row.getInt("open_ones"),
                  row.getInt("placed"),
                  oldest == null ? null : oldest.toInstant());
            })
        .list();
  }

  private record Decided(String officer, String decision, LocalDate day, int decisions) {}

  /** Officers by what they decided on these days, the most first. */
  public List<Officer> officers(Span span) {
    Map<String, List<Decided>> byOfficer = new TreeMap<>();
    asked(Counting.OFFICERS, span)
        .query(
            (row, n) ->
                new Decided(
                    row.getString("decided_by"),
                    row.getString("decision"),
                    row.getObject("on_day", LocalDate.class),
                    row.getInt("decisions")))
        .list()
        .forEach(one -> byOfficer.computeIfAbsent(one.officer(), o -> new ArrayList<>()).add(one));
    return byOfficer.entrySet().stream()
        .map(entry -> officer(entry.getKey(), entry.getValue()))
        .sorted((one, other) -> other.decided() - one.decided())
        .toList();
  }

  private static Officer officer(String name, List<Decided> all) {
    return new Officer(
        name,
        of(all, "ACCEPTED"),
        of(all, "SENT_BACK"),
        of(all, "REJECTED"),
        (int) all.stream().map(Decided::day).distinct().count());
  }

  private static int of(List<Decided> all, String decision) {
    return all.stream()
        .filter(one -> one.decision().equals(decision))
        .mapToInt(Decided::decisions)
        .sum();
  }

  /** What waits for officers, whenever it came; the youngest first. */
  public List<Waiting> waiting(Span span) {
    StatementSpec asked =
        filtered(Counting.WAITING, span)
            .param("today", LocalDate.ofInstant(clock.instant(), JAKARTA));
    for (int days = 1; days <= Waiting.OLDEST; days++) {
      asked =
          asked.param("age" + days, Timestamp.from(clock.instant().minus(Duration.ofDays(days))));
    }
    return asked
        .query(
            (row, n) ->
                new Waiting(
                    row.getInt("days"),
                    row.getString("outcome"),
                    row.getInt("packets"),
                    row.getInt("late")))
        .list()
        .stream()
        .sorted(Comparator.comparing(Waiting::days).thenComparing(Waiting::outcome))
        .toList();
  }

  private StatementSpec asked(String query, Span span) {
    return filtered(query, span)
        .param("from", Timestamp.from(span.begins()))
        .param("until", Timestamp.from(span.ends()));
  }

  private StatementSpec filtered(String query, Span span) {
    return sql.sql(query)
        .param("branch", span.branch())
        .param("scanner", span.scanner())
        .param("program", span.program());
  }
}
