package id.berkas.bench;

import id.berkas.completeness.Checklist;
import id.berkas.document.Json;
import id.berkas.document.Page;
import id.berkas.document.PageLook;
import id.berkas.document.Quality;
import id.berkas.matching.Candidate;
import id.berkas.matching.Evidence;
import id.berkas.matching.Match;
import id.berkas.verification.Reason;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the tables with packets as the stages would have left them; the paper itself is not there.
 */
final class DeskFill {

  static final int BRANCHES = 20;

  private static final int PACKETS_OF_BATCH = 25;
  private static final String NOTHING = "0".repeat(64);
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final List<String> PROGRAMS = List.of("JHT", "JKK", "JKM", "JP", "JKP");
  private static final String[] STATEMENTS = {
    "insert into batch (id, profile, branch, name, state, received_at, pages) values (?, 'mfp', ?, 'scan.pdf', 'SEPARATED', ?, ?)",
    "insert into packet (id, batch, position, state, opening, alarms) values (?, ?, ?, 'QUEUED', '{\"kind\":\"patch-sheet\",\"page\":\"\",\"text\":\"PATCHT\"}', '[]')",
    "insert into page (id, batch, number, original, media_type, frame, look, disposition, packet, reading) values (?, ?, ?, ?, 'application/pdf', ?, ?, 'FILED', ?, 'READ')",
    "insert into registration (number, program, branch, nik, kpj, full_name, name_key, attributes) values (?, ?, ?, ?, ?, ?, ?, '{}')",
    "insert into case_packet (packet, registration, state) values (?, ?, 'OPEN')",
    "insert into finding (packet, kind, body) values (?, ?, ?)",
    "insert into task (packet, batch, branch, program, outcome, reason, priority, received_at, due, state, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 1)"
  };

  private final JdbcTemplate sql;
  private final TransactionTemplate transactions;
  private final Instant now;
  private final Random random;
  private final List<List<Object[]>> rows = new ArrayList<>();

  DeskFill(JdbcTemplate sql, TransactionTemplate transactions, Instant now, long seed) {
    this.sql = sql;
    this.transactions = transactions;
    this.now = now;
    this.random = new Random(seed);
    for (int i = 0; i < STATEMENTS.length; i++) {
      rows.add(new ArrayList<>());
    }
  }

  /** Adds packets with their tasks, and tells the database's planner. */
  void run(int tasks, int pagesOfEach) {
    for (int first = 0; first < tasks; first += PACKETS_OF_BATCH) {
      batch(first / PACKETS_OF_BATCH, Math.min(PACKETS_OF_BATCH, tasks - first), pagesOfEach);
      if (first / PACKETS_OF_BATCH % 20 == 19) {
        write();
      }
    }
    write();
    sql.execute("analyze");
  }

  /** As ten officers would have left them, a few hours after the paper came. */
  static void decideHalf(JdbcTemplate sql) {
    sql.update(
        """
        update task set state = 'DECIDED', note = '', decided_by = concat('officer', mod(id, 10)),
          decision = case mod(id, 10) when 0 then 'REJECTED' when 2 then 'SENT_BACK' else 'ACCEPTED' end,
          decided_at = received_at + interval '5' hour
        where mod(id, 2) = 0 and state = 'OPEN'
        """);
    sql.execute("analyze");
  }

  private void write() {
    transactions.executeWithoutResult(
        status -> {
          for (int i = 0; i < STATEMENTS.length; i++) {
            sql.batchUpdate(STATEMENTS[i], rows.get(i));
            rows.get(i).clear();
          }
        });
  }

  private void batch(int number, int packets, int pages) {
    String branch = branch(number % BRANCHES);
    String id = "%s-26%04d-%04d".formatted(branch, number / 10_000, number % 10_000);
    Instant received = now.minus(Duration.ofMinutes(random.nextInt(10 * 24 * 60)));
    add(0, id, branch, Timestamp.from(received), packets * pages);
    for (int position = 1; position <= packets; position++) {
      packet(id, branch, received, number * PACKETS_OF_BATCH + position, position, pages);
    }
  }

  static String branch(int number) {
    return "B%02d".formatted(number);
  }

  private void packet(
      String batch, String branch, Instant received, int serial, int position, int pages) {
    String id = "%s-P%02d".formatted(batch, position);
    add(1, id, batch, position);
    for (int page = 1; page <= pages; page++) {
      int number = (position - 1) * pages + page;
      add(2, Page.id(batch, number), batch, number, NOTHING, number - 1, look(), id);
    }
    String program = PROGRAMS.get(random.nextInt(PROGRAMS.size()));
    String registration = "LA-%s-%06d".formatted(branch, serial);
    String name = "SPECIMEN %06d".formatted(serial);
    String nik = "33750101018%05d".formatted(serial % 100_000);
    add(3, registration, program, branch, nik, "26%09d".formatted(serial), name, name);
    Match match = match(id, registration, Page.id(batch, (position - 1) * pages + 1), nik);
    if (match instanceof Match.Certain) {
      add(4, id, registration);
    }
    add(5, id, Match.KIND, Json.write(match));
    add(5, id, Checklist.FINDING, Json.write(checklist(id, registration)));
    String reason =
        Json.write(
            new Reason(
                match.outcome(), match.registration(), name, List.of("F5"), match.alarms(), 0, 0));
    LocalDate due = LocalDate.ofInstant(received, JAKARTA).plusDays(2L + random.nextInt(6));
    add(
        6,
        id,
        batch,
        branch,
        match.registration() == null ? null : program,
        match.outcome(),
        reason,
        10 * (1 + random.nextInt(3)),
        Timestamp.from(received),
        Date.valueOf(due));
  }

  private Match match(String packet, String registration, String page, String nik) {
    List<Evidence> evidence =
        List.of(new Evidence("nik", registration, page, null, nik, nik, 17.3));
    List<Candidate> candidates = List.of(new Candidate(registration, 17.3, 0.999, List.of("nik")));
    int dice = random.nextInt(10);
    if (dice < 7) {
      return new Match.Certain(packet, registration, evidence, candidates, List.of(), List.of());
    }
    return dice < 9
        ? new Match.Doubtful(
            packet, registration, evidence, candidates, List.of(), List.of("name-only"))
        : new Match.Missing(packet, List.of(), candidates, List.of(), List.of());
  }

  private static Checklist checklist(String packet, String registration) {
    return new Checklist(
        packet,
        registration,
        "2022",
        List.of(new Checklist.Line(List.of("KTP"), "KTP", List.of())),
        List.of(new Checklist.Missing("F5", "Isi Formulir 5.", "Fill in Form 5.", "2022", "W1")),
        List.of(),
        List.of());
  }

  private static String look() {
    return Json.write(
        new PageLook(
            2480,
            3508,
            300,
            0,
            0.2,
            0.02,
            new Quality(0.8, 0.7),
            List.of(),
            NOTHING,
            NOTHING,
            List.of(),
            8));
  }

  private void add(int statement, @Nullable Object... row) {
    rows.get(statement).add(row);
  }
}
