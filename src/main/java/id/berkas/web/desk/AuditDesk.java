package id.berkas.web.desk;

import id.berkas.audit.Actor;
import id.berkas.audit.AuditCheck;
import id.berkas.audit.AuditEntry;
import id.berkas.audit.AuditFilter;
import id.berkas.audit.AuditTrail;
import id.berkas.audit.Subject;
import id.berkas.audit.Touched;
import id.berkas.web.access.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who saw, changed, exported or printed what; for auditors and administrators. */
@Controller
class AuditDesk {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final int SHOWN = 200;
  private static final int EXPORTED = 100_000;

  private final AuditTrail trail;
  private final AuditCheck check;
  private final AuditWords words;
  private final Clock clock;

  AuditDesk(AuditTrail trail, AuditCheck check, AuditWords words, Clock clock) {
    this.words = words;
    this.trail = trail;
    this.check = check;
    this.clock = clock;
  }

  /**
   * What is asked for; what is empty does not limit.
   *
   * @param who sign-in name
   * @param about a page, packet, batch, registration or other thing
   * @param day in Jakarta, as it was typed
   */
  record Question(@Nullable String who, @Nullable String about, @Nullable String day) {

    TypedDay typed() {
      return new TypedDay(day);
    }

    Question ofAllDays() {
      return new Question(who, about, null);
    }

    AuditFilter filter(SignedIn reader) {
      LocalDate on = typed().day();
      return new AuditFilter(
          text(who),
          text(about),
          on == null ? null : on.atStartOfDay(JAKARTA).toInstant(),
          on == null ? null : on.plusDays(1).atStartOfDay(JAKARTA).toInstant(),
          reader.branch());
    }

    private static @Nullable String text(@Nullable String typed) {
      return typed == null || typed.isBlank() ? null : typed.strip();
    }
  }

  @GetMapping("/audit")
  String audit(
      @AuthenticationPrincipal SignedIn reader,
      Question asked,
      @RequestParam(defaultValue = "") String verify,
      Model model) {
    boolean nonsense = asked.typed().isNonsense();
    Question question = nonsense ? asked.ofAllDays() : asked;
    if (nonsense) {
      model.addAttribute("notice", Notice.bad("audit-no-day", asked.typed().text()));
    }
    AuditFilter filter = question.filter(reader);
    List<AuditEntry> entries = trail.find(filter, SHOWN + 1);
    model.addAttribute("question", question);
    model.addAttribute("entries", entries.stream().limit(SHOWN).toList());
    model.addAttribute("packets", words.packets(entries));
    model.addAttribute("more", entries.size() > SHOWN);
    model.addAttribute(
        "touched", filter.who() == null ? List.of() : trail.touched(filter.who(), filter));
    model.addAttribute("verdict", verify.equals("true") ? check.check() : null);
    return "audit";
  }

  @GetMapping("/audit/entries.csv")
  ResponseEntity<byte[]> entries(@AuthenticationPrincipal SignedIn reader, Question question) {
    Csv csv =
        new Csv(
            "number", "at", "who", "role", "branch", "address", "deed", "kind", "subject", "detail",
            "hash");
    for (AuditEntry entry : trail.find(exact(question).filter(reader), EXPORTED)) {
      Actor actor = entry.doing().actor();
      Subject subject = entry.doing().subject();
      csv.row(
          entry.number(),
          entry.at(),
          actor.name(),
          actor.role(),
          actor.branch(),
          actor.address(),
          entry.doing().deed(),
          subject == null ? null : subject.kind(),
          subject == null ? null : subject.id(),
          entry.doing().detail(),
          entry.hash());
    }
    return csv.file("audit", reader, clock.instant());
  }

  /** A file of other days than those asked for would mislead. */
  private static Question exact(Question question) {
    if (question.typed().isNonsense()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return question;
  }

  @GetMapping("/audit/touched.csv")
  ResponseEntity<byte[]> touched(@AuthenticationPrincipal SignedIn reader, Question question) {
    AuditFilter filter = exact(question).filter(reader);
    Csv csv =
        new Csv("registration", "person", "packet", "deeds", "fetched_ahead", "first", "last");
    List<Touched> all = filter.who() == null ? List.of() : trail.touched(filter.who(), filter);
    all.forEach(
        one ->
            csv.row(
                one.registration(),
                one.person(),
                one.packet(),
                one.deeds(),
                one.ahead(),
                one.first(),
                one.last()));
    return csv.file("audit-touched", reader, clock.instant());
  }
}
