package id.berkas.matching;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.matching.Verdict.Kind;
import id.berkas.registration.Digits;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of whom each page of a packet speaks, seen from one registration. Families, heirs and
 * witnesses are normal in a packet; somebody else's registration never is.
 */
final class PageJudge {

  private final Registration subject;
  private final RegistrationLookup lookup;
  private final MatchingRules rules;
  private final People people;
  private final boolean guests;
  private final Set<String> ownNiks;
  private final Circle circle;
  private final Workers workers;

  PageJudge(
      Registration subject,
      List<PageEvidence> pages,
      RegistrationLookup lookup,
      MatchingRules rules) {
    this.subject = subject;
    this.lookup = lookup;
    this.rules = rules;
    this.people = new People(rules);
    this.guests = rules.expectsGuests(subject, pages);
    this.ownNiks = People.niks(subject);
    this.workers = Workers.of(subject, lookup, rules);
    this.circle = new Circle(pages.stream().filter(this::introduces).toList(), rules);
  }

  Verdict judge(PageEvidence page) {
    Optional<Verdict> stranger = stranger(page);
    boolean own = hasOwnNumber(page) || likeness(page) >= rules.sameName();
    if (rules.isList(page)) {
      return own ? Verdict.of(page, Kind.OWN) : stranger.orElse(Verdict.of(page, Kind.SILENT));
    }
    if (stranger.isPresent()) {
      return stranger.get();
    }
    if (hasOwnNumber(page)) {
      return Verdict.of(page, Kind.OWN);
    }
    if (workers.ownerOf(page).isPresent()) {
      return Verdict.of(page, Kind.GUEST);
    }
    return own ? sameName(page) : unowned(page);
  }

  /**
   * Whether a page says who else belongs to the claim: a family card, an heirs' letter, a report.
   */
  private boolean introduces(PageEvidence page) {
    return rules.isList(page)
        && (page.niks().stream().anyMatch(this::isOwnNik)
            || likeness(page) >= rules.sameName()
            || (guests && stranger(page).isEmpty()));
  }

  boolean expectsGuests() {
    return guests;
  }

  /** A number that belongs to the registration of another person. */
  private Optional<Verdict> stranger(PageEvidence page) {
    Stream<Field> niks = page.of(FieldKind.NIK).filter(nik -> !ownNiks.contains(nik.value()));
    Stream<Field> kpjs = page.of(FieldKind.KPJ).filter(kpj -> !kpj.value().equals(subject.kpj()));
    return Stream.concat(niks, kpjs)
        .flatMap(
            field ->
                owners(field).stream()
                    .filter(owner -> !people.same(subject, owner) && !workers.include(owner))
                    .filter(owner -> !owner.number().equals(subject.company()))
                    .map(owner -> foreign(page, field, "of registration " + owner.number())))
        .findFirst();
  }

  private List<Registration> owners(Field number) {
    return number.kind() == FieldKind.NIK
        ? lookup.byNik(number.value())
        : lookup.byKpj(number.value());
  }

  /** The right name, but possibly numbers no misreading explains. */
  private Verdict sameName(PageEvidence page) {
    Optional<Field> nik = farNik(page);
    if (nik.isPresent()) {
      return foreign(page, nik.get(), "of a namesake").as(Kind.OWN, "nik-differs");
    }
    return farKpj(page).isPresent()
        ? Verdict.noted(page, Kind.OWN, "kpj-differs")
        : Verdict.of(page, Kind.OWN);
  }

  /** Neither a number nor a name of the registration, nor of any other. */
  private Verdict unowned(PageEvidence page) {
    Optional<Field> nik = farNik(page);
    Optional<Field> otherName = otherName(page);
    if (circle.knowsNumber(page)
        || (circle.knowsName(page) && farKpj(page).isEmpty() && showsNoNik(page))) {
      return Verdict.of(page, Kind.GUEST);
    }
    if (guests && (nik.isPresent() || otherName.isPresent())) {
      return nik.isPresent() || rules.isPersonal(page)
          ? foreign(page, nik.or(() -> otherName).orElseThrow(), "of nobody in this claim")
              .as(Kind.UNKNOWN_GUEST, "unknown-guest")
          : Verdict.of(page, Kind.GUEST);
    }
    boolean identifies = rules.identifies(page);
    if (nik.isPresent()) {
      Verdict stranger = foreign(page, nik.get(), "of nobody in this claim");
      return identifies || otherName.isPresent() ? stranger : stranger.as(Kind.UNKNOWN_GUEST);
    }
    Optional<Field> kpj = farKpj(page);
    if (kpj.isPresent()) {
      Verdict stranger = foreign(page, kpj.get(), "of no registration");
      return identifies ? stranger : stranger.as(Kind.UNKNOWN_GUEST);
    }
    if (otherName.isEmpty()) {
      return Verdict.of(page, Kind.SILENT);
    }
    Verdict named = foreign(page, otherName.get(), "of nobody in this claim");
    return otherDate(page).isPresent() && identifies ? named : named.as(Kind.OTHER_NAME);
  }

  /** Heirs' letters often give names only, so an heir's card is known by its name. */
  private boolean showsNoNik(PageEvidence page) {
    return rules.isResidentCard(page) || farNik(page).isEmpty();
  }

  private boolean hasOwnNumber(PageEvidence page) {
    return page.niks().stream().anyMatch(this::isOwnNik)
        || page.of(FieldKind.KPJ).anyMatch(kpj -> isLike(subject.kpj()).test(kpj.value()));
  }

  private boolean isOwnNik(String nik) {
    return ownNiks.stream().anyMatch(own -> isLike(own).test(nik));
  }

  private static Predicate<String> isLike(@Nullable String own) {
    return read -> own != null && Digits.differences(own, read) <= 1;
  }

  private double likeness(PageEvidence page) {
    return page.of(FieldKind.NAME)
        .mapToDouble(name -> people.likeness(name.value(), subject))
        .max()
        .orElse(0);
  }

  private Optional<Field> farNik(PageEvidence page) {
    return page.of(FieldKind.NIK)
        .filter(nik -> !ownNiks.isEmpty() && nik.confidence() >= rules.sureNumber())
        .filter(nik -> ownNiks.stream().allMatch(own -> isFar(own, nik)))
        .findFirst();
  }

  private Optional<Field> farKpj(PageEvidence page) {
    String own = subject.kpj();
    return page.of(FieldKind.KPJ)
        .filter(kpj -> own != null && kpj.confidence() >= rules.sureNumber() && isFar(own, kpj))
        .filter(kpj -> lookup.byKpj(kpj.value()).isEmpty())
        .findFirst();
  }

  private boolean isFar(String own, Field read) {
    return Digits.differences(own, read.value()) > rules.misreadCharacters();
  }

  private Optional<Field> otherName(PageEvidence page) {
    return likeness(page) >= rules.otherName()
        ? Optional.empty()
        : page.of(FieldKind.NAME).filter(this::isSure).findFirst();
  }

  private Optional<Field> otherDate(PageEvidence page) {
    return page.of(FieldKind.BIRTH_DATE)
        .filter(
            date ->
                subject.birthDate() != null && !date.value().equals(subject.birthDate().toString()))
        .findFirst();
  }

  private boolean isSure(Field field) {
    return field.confidence() >= rules.sureReading() && field.warnings().isEmpty();
  }

  private Verdict foreign(PageEvidence page, Field read, String whose) {
    String reason =
        "%s %s %s".formatted(read.kind().name().toLowerCase(Locale.ROOT), read.value(), whose);
    return new Verdict(
        page,
        Kind.FOREIGN,
        reason,
        List.of(Contradiction.of(subject, read, rules.weight("contradiction"))),
        Set.of());
  }
}
