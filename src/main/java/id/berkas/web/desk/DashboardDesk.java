package id.berkas.web.desk;

import id.berkas.figures.Figures;
import id.berkas.figures.GroupBy;
import id.berkas.figures.Held;
import id.berkas.figures.Officer;
import id.berkas.figures.Span;
import id.berkas.figures.Volume;
import id.berkas.figures.Waiting;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What came, what became of it and what waits; for administrators and auditors. */
@Controller
class DashboardDesk {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final Figures figures;
  private final DashboardCharts charts;
  private final ScannerProfiles profiles;
  private final Clock clock;

  DashboardDesk(Figures figures, DashboardCharts charts, ScannerProfiles profiles, Clock clock) {
    this.figures = figures;
    this.charts = charts;
    this.profiles = profiles;
    this.clock = clock;
  }

  /** What is counted; what is empty does not limit. */
  record Question(
      @Nullable String from,
      @Nullable String to,
      @Nullable String branch,
      @Nullable String scanner,
      @Nullable String program,
      @Nullable String by) {}

  @GetMapping("/dashboard")
  String dashboard(@AuthenticationPrincipal SignedIn reader, Question question, Model model) {
    AskedDays days = days(question);
    Span span = span(reader, question, days);
    GroupBy by = by(question).orElse(GroupBy.DAY);
    List<Volume> volumes = figures.volumes(span, by);
    List<Held> held = figures.held(span);
    List<Officer> officers = figures.officers(span);
    List<Waiting> waiting = figures.waiting(span);
    if (days.notice() != null) {
      model.addAttribute("notice", days.notice());
    }
    if (by(question).isEmpty()) {
      model.addAttribute("warning", Notice.bad("no-group", Objects.toString(question.by())));
    }
    model.addAttribute("span", span);
    model.addAttribute("by", by);
    model.addAttribute("groups", GroupBy.values());
    model.addAttribute("scanners", profiles.all().stream().map(p -> p.name()).toList());
    model.addAttribute("programs", List.of("JHT", "JKK", "JKM", "JP", "JKP"));
    model.addAttribute("volumes", volumes);
    model.addAttribute("held", held);
    model.addAttribute("officers", officers);
    model.addAttribute("waiting", waiting);
    model.addAttribute(
        "sum", sum(by == GroupBy.PROGRAM ? figures.volumes(span, GroupBy.DAY) : volumes));
    model.addAttribute("waits", waiting.stream().mapToInt(Waiting::packets).sum());
    model.addAttribute("late", waiting.stream().mapToInt(Waiting::late).sum());
    model.addAttribute("openHolds", held.stream().mapToInt(Held::open).sum());
    model.addAttribute("volumeChart", charts.volumes(volumes));
    model.addAttribute("holdChart", charts.held(held));
    model.addAttribute("waitingChart", charts.waiting(waiting));
    model.addAttribute("officerChart", charts.officers(officers));
    return "dashboard";
  }

  @GetMapping("/dashboard/volumes.csv")
  ResponseEntity<byte[]> volumes(@AuthenticationPrincipal SignedIn reader, Question question) {
    GroupBy by = by(question).orElseThrow(DashboardDesk::notOfThese);
    Csv csv =
        new Csv(
            by.name().toLowerCase(java.util.Locale.ROOT),
            "batches",
            "pages",
            "packets",
            "accepted",
            "sent_back",
            "rejected",
            "straight_through",
            "waiting");
    figures
        .volumes(exact(reader, question), by)
        .forEach(
            row ->
                csv.row(
                    row.key(),
                    row.batches(),
                    row.pages(),
                    row.packets(),
                    row.accepted(),
                    row.sentBack(),
                    row.rejected(),
                    row.straight(),
                    row.waiting()));
    return csv.file("volumes", reader, clock.instant());
  }

  @GetMapping("/dashboard/holds.csv")
  ResponseEntity<byte[]> holds(@AuthenticationPrincipal SignedIn reader, Question question) {
    Csv csv = new Csv("reason", "open", "placed", "oldest");
    figures
        .held(exact(reader, question))
        .forEach(row -> csv.row(row.reason(), row.open(), row.placed(), row.oldest()));
    return csv.file("holds", reader, clock.instant());
  }

  @GetMapping("/dashboard/officers.csv")
  ResponseEntity<byte[]> officers(@AuthenticationPrincipal SignedIn reader, Question question) {
    Csv csv = new Csv("officer", "accepted", "sent_back", "rejected", "days");
    figures
        .officers(exact(reader, question))
        .forEach(
            row -> csv.row(row.name(), row.accepted(), row.sentBack(), row.rejected(), row.days()));
    return csv.file("officers", reader, clock.instant());
  }

  @GetMapping("/dashboard/waiting.csv")
  ResponseEntity<byte[]> waiting(@AuthenticationPrincipal SignedIn reader, Question question) {
    Csv csv = new Csv("age_days", "match", "packets", "late");
    figures
        .waiting(exact(reader, question))
        .forEach(row -> csv.row(row.days(), row.outcome(), row.packets(), row.late()));
    return csv.file("waiting", reader, clock.instant());
  }

  private AskedDays days(Question asked) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAKARTA);
    return AskedDays.of(new TypedDay(asked.from()), new TypedDay(asked.to()), today);
  }

  /** A file says nothing beside its figures: it is made for the days that were asked for or not. */
  private Span exact(SignedIn reader, Question asked) {
    AskedDays days = days(asked);
    if (days.notice() != null) {
      throw notOfThese();
    }
    return span(reader, asked, days);
  }

  private static ResponseStatusException notOfThese() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }

  /** A reader of one branch sees that branch, whatever the address asks for. */
  private static Span span(SignedIn reader, Question asked, AskedDays days) {
    String branch = reader.branch() == null ? text(asked.branch()) : reader.branch();
    return new Span(days.from(), days.to(), branch, text(asked.scanner()), text(asked.program()));
  }

  /** Empty when the address names nothing that there are groups of. */
  private static Optional<GroupBy> by(Question asked) {
    String typed = text(asked.by());
    return typed == null
        ? Optional.of(GroupBy.DAY)
        : Stream.of(GroupBy.values()).filter(group -> group.name().equals(typed)).findFirst();
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private static Volume sum(List<Volume> rows) {
    return rows.stream().reduce(new Volume("", 0, 0, 0, 0, 0, 0, 0), Volume::plus);
  }
}
