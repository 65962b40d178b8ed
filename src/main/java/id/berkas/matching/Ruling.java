package id.berkas.matching;

import id.berkas.matching.Verdict.Kind;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Weighs a packet against the registration it most likely belongs to. */
final class Ruling {

  /** So many pages beside the only one that speaks may fail to be read without a doubt. */
  private static final int SILENT_PAGES = 1;

  private final Findings findings;
  private final Support subject;
  private final Registration registration;
  private final MatchingRules rules;
  private final People people;
  private final List<PageEvidence> pages;
  private final List<Verdict> verdicts;
  private final boolean guests;
  private final Workers workers;

  Ruling(Findings findings, Support subject, RegistrationLookup lookup, MatchingRules rules) {
    this.findings = findings;
    this.subject = subject;
    this.registration = subject.registration();
    this.rules = rules;
    this.people = new People(rules);
    this.pages = findings.packet().pages();
    PageJudge judge = new PageJudge(registration, pages, lookup, rules);
    this.verdicts = pages.stream().map(judge::judge).toList();
    this.guests = judge.expectsGuests();
    this.workers = Workers.of(registration, lookup, rules);
  }

  Match rule() {
    foreignPages();
    doubtWhen(registration.closed() != null, "registration-closed");
    if (isConflict()) {
      return findings.conflict(subject);
    }
    doubts();
    return findings.isDoubtful() ? findings.doubtful(subject) : findings.certain(subject);
  }

  private void foreignPages() {
    Set<String> foreign = new TreeSet<>();
    for (Verdict verdict : verdicts) {
      verdict.notes().forEach(findings::alarm);
      if (isForeign(verdict)) {
        foreign.add(verdict.page().page());
        findings.foreign(verdict);
        findings.doubt("foreign-page");
      }
    }
    new MissingSeparator(verdicts, foreign, rules)
        .find()
        .ifPresent(page -> findings.doubt("separator-probably-missing:" + page.number()));
  }

  /**
   * Another name on a paper of one person is somebody else's page; on a letter it may be its
   * writer's. The right name with another NIK is a namesake's when the right NIK is read elsewhere.
   */
  private boolean isForeign(Verdict verdict) {
    return switch (verdict.kind()) {
      case FOREIGN, UNKNOWN_GUEST -> true;
      case OTHER_NAME -> rules.isPersonal(verdict.page());
      case OWN -> verdict.notes().contains("nik-differs") && subject.has("nik");
      case SILENT, GUEST -> false;
    };
  }

  private boolean isConflict() {
    return hasEqualRival()
        || (any(Kind.FOREIGN) && !any(Kind.OWN))
        || (!guests && everyResidentCardIsForeign());
  }

  /** Somebody else's registration with as many kinds of identity behind it. */
  private boolean hasEqualRival() {
    Set<String> own = People.numbers(registration);
    int strength = subject.strength(Set.of());
    return others()
        .mapToInt(rival -> rival.strength(own))
        .anyMatch(rival -> rival > 0 && rival >= strength);
  }

  private boolean everyResidentCardIsForeign() {
    List<Verdict> cards =
        verdicts.stream()
            .filter(verdict -> rules.isResidentCard(verdict.page()))
            .filter(verdict -> verdict.is(Kind.OWN) || verdict.is(Kind.FOREIGN))
            .toList();
    return !cards.isEmpty() && cards.stream().allMatch(verdict -> verdict.is(Kind.FOREIGN));
  }

  private void doubts() {
    if (!workers.isEmpty() && !subject.isNamed()) {
      findings.doubt("collective-packet");
      return;
    }
    doubtWhen(noted("nik-differs"), "nik-differs");
    doubtWhen(others().anyMatch(this::standsAlone), "somebody-else-fits-too");
    doubtWhen(otherRegistrationsKpj(), "kpj-of-other-registration");
    doubtWhen(noted("kpj-differs") || subject.has("kpj-differs"), "kpj-differs");
    if (subject.isNamed()) {
      doubtWhen(any(Kind.OTHER_NAME) && !any(Kind.OWN), "names-differ");
      doubtWhen(any(Kind.GUEST) && !any(Kind.OWN) && workers.isEmpty(), "only-other-people");
      doubtWhen(!subject.has("cover-sheet") && !subject.isBorneOut(), "slip-only");
      doubtWhen(!papersSpeak(), "papers-unread");
      doubtWhen(papersSpeak() && isWeak(), "papers-do-not-bear-out");
    } else {
      doubtWhen(!subject.isSufficient(), insufficient());
      doubtWhen(isWeak(), "weak-evidence");
      doubtWhen(isClose(), "runner-up-close");
      doubtWhen(isOnOnePageOnly(), "one-page-only");
    }
    formAlarm();
  }

  /** Whether anything was read; papers nobody could read may be anybody's. */
  private boolean papersSpeak() {
    return pages.stream().anyMatch(page -> !page.isUnknown() || !page.fields().isEmpty());
  }

  /** All registrations of participant and applicant together: rules decide between those. */
  private boolean isWeak() {
    double rest = others().mapToDouble(findings::probability).sum();
    return findings.knownProbability() - rest < rules.certain();
  }

  private void formAlarm() {
    if (new Choice(rules).formsContradict(subject, pages)) {
      findings.alarm("form-of-other-programme");
      doubtWhen(!subject.isNamed(), "form-of-other-programme");
    }
  }

  private String insufficient() {
    if (subject.hasNik() || subject.has("kpj")) {
      return "one-number-only";
    }
    return subject.has("nik-near") || subject.has("kpj-near") ? "near-number-only" : "name-only";
  }

  /** The participant's other card, perhaps badly read, and not the one of this registration. */
  private boolean otherRegistrationsKpj() {
    return !subject.has("kpj")
        && findings.supports().stream()
            .filter(other -> people.same(registration, other.registration()))
            .anyMatch(
                other -> other.has("kpj") || (other.has("kpj-near") && !subject.has("kpj-near")));
  }

  private boolean isClose() {
    return others().anyMatch(rival -> subject.score() - rival.score() < rules.lead());
  }

  /** One page among several that say nothing may itself be the stray. */
  private boolean isOnOnePageOnly() {
    long own = verdicts.stream().filter(verdict -> verdict.is(Kind.OWN)).count();
    return own == 1 && verdicts.size() > 1 + SILENT_PAGES;
  }

  /** Candidates that are somebody else's, not the applicant's own and of no listed worker. */
  private Stream<Support> others() {
    return findings.supports().stream()
        .filter(other -> !people.same(registration, other.registration()))
        .filter(other -> !workers.include(other.registration()) && !isListedColleague(other))
        .filter(
            other ->
                other.registration().nik() == null
                    || !other.registration().nik().equals(registration.applicantNik()));
  }

  /** Somebody who stands beside the participant on the company's list, and nowhere else. */
  private boolean isListedColleague(Support other) {
    String company = registration.company();
    return company != null
        && (company.equals(other.registration().number())
            || (company.equals(other.registration().company()) && other.strength(Set.of()) == 0));
  }

  /** A rival for whom other readings speak than those that speak for the subject. */
  private boolean standsAlone(Support rival) {
    return rival.besides(subject) >= rules.rival();
  }

  private boolean any(Kind kind) {
    return verdicts.stream().anyMatch(verdict -> verdict.is(kind));
  }

  private boolean noted(String note) {
    return verdicts.stream().anyMatch(verdict -> verdict.notes().contains(note));
  }

  private void doubtWhen(boolean condition, String code) {
    if (condition) {
      findings.doubt(code);
    }
  }
}
