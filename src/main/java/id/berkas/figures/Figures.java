package id.berkas.figures;

import static id.berkas.figures.Span.JAKARTA;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The counts of the dashboard, made afresh at each call. */
@Repository
public class Figures {

  /** The key of packets of nobody known, which have no programme. */
  public static final String NONE = "-";

  private final JdbcClient sql;
  private final Clock clock;

  Figures(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Came(String id, String scanner, String branch, LocalDate day, int pages) {}

  /** One row for each key, in its order. */
  public List<Volume> volumes(Span span, GroupBy by) {
    Map<String, Map<String, Volume>> packets = packets(span);
    Map<String, Volume> rows = new TreeMap<>();
    for (Came batch : asked(Counting.BATCHES, span).query(Figures::came).list()) {
      Map<String, Volume> ofBatch = packets.getOrDefault(batch.id(), nothingOf(span));
      boolean first = true;
      for (Map.Entry<String, Volume> ofProgram : ofBatch.entrySet()) {
        String key = key(batch, ofProgram.getKey(), by);
        Volume own = counted(key, batch, by, first);
        rows.merge(key, own.plus(ofProgram.getValue()), Volume::plus);
        first = false;
      }
    }
    return List.copyOf(rows.values());
  }

  /** A batch without packets is there as well, unless a programme was asked for. */
  private static Map<String, Volume> nothingOf(Span span) {
    return span.program() == null ? Map.of(NONE, new Volume(NONE, 0, 0, 0, 0, 0, 0, 0)) : Map.of();
  }

  /** A batch of several programmes comes in several parts, and its pages count once. */
  private static Volume counted(String key, Came batch, GroupBy by, boolean first) {
    boolean ofProgram = by == GroupBy.PROGRAM;
    return new Volume(
        key, first || ofProgram ? 1 : 0, first && !ofProgram ? batch.pages() : 0, 0, 0, 0, 0, 0);
  }

  private static String key(Came batch, String program, GroupBy by) {
    return switch (by) {
      case DAY -> batch.day().toString();
      case SCANNER -> batch.scanner();
      case BRANCH -> batch.branch();
      case PROGRAM -> program;
    };
  }

  private static Came came(ResultSet row, int n) throws SQLException {
    return new Came(
        row.getString("id"),
        row.getString("profile"),
        row.getString("branch"),
        LocalDate.ofInstant(row.getTimestamp("received_at").toInstant(), JAKARTA),
        row.getInt("pages"));
  }

  /** Of each batch the packets of each programme. */
  private Map<String, Map<String, Volume>> packets(Span span) {
    Map<String, Map<String, Volume>> packets = new HashMap<>();
    asked(Counting.PACKETS, span)
        .query(
            row -> {
              String program = Objects.requireNonNullElse(row.getString("program"), NONE);
              packets
                  .computeIfAbsent(row.getString("batch"), batch -> new TreeMap<>())
                  .put(program, packets(row));
            });
    return packets;
  }

  private static Volume packets(ResultSet row) throws SQLException {
    return new Volume(
        NONE,
        0,
        0,
        row.getInt("packets"),
        row.getInt("straight"),
        row.getInt("accepted"),
        row.getInt("sent_back"),
        row.getInt("rejected"));
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
