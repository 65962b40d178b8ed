package id.berkas.matching;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.document.PacketOpening;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the registrations a packet may belong to. */
final class CandidateSearch {

  /** More people of one name than this are no lead. */
  private static final int NAMESAKES = 50;

  private static final int LONGEST_NUMBER = 60;

  private final RegistrationLookup lookup;
  private final MatchingRules rules;
  private final Weights weights;
  private final Map<String, Registration> found = new TreeMap<>();

  private CandidateSearch(RegistrationLookup lookup, MatchingRules rules, Weights weights) {
    this.lookup = lookup;
    this.rules = rules;
    this.weights = weights;
  }

  static Collection<Registration> search(
      PacketEvidence packet, RegistrationLookup lookup, MatchingRules rules, Weights weights) {
    CandidateSearch search = new CandidateSearch(lookup, rules, weights);
    if (packet.opening() instanceof PacketOpening.ByCoverSheet sheet) {
      lookup.find(sheet.registration()).ifPresent(search::add);
    }
    packet.codes().stream()
        .map(code -> code.barcode().text().strip())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NUMBER)
        .distinct()
        .forEach(text -> lookup.find(text).ifPresent(search::add));
    search.numbers(packet.pages());
    search.names(packet.pages().stream().filter(page -> !rules.isList(page)).toList());
    return search.found.values();
  }

  /** Each number once, however many pages bear it; on lists only exactly. */
  private void numbers(List<PageEvidence> pages) {
    Set<String> exact = new TreeSet<>();
    Set<String> alike = new TreeSet<>();
    Set<String> kpjs = new TreeSet<>();
    for (PageEvidence page : pages) {
      exact.addAll(page.niks());
      if (!rules.isList(page)) {
        alike.addAll(page.niks());
      }
      page.of(FieldKind.KPJ).map(Field::value).forEach(kpjs::add);
    }
    for (String nik : exact) {
      addAll(lookup.byNik(nik));
      addAll(lookup.byApplicantNik(nik));
    }
    alike.forEach(nik -> addAll(lookup.byNikLike(nik)));
    for (String kpj : kpjs) {
      addAll(lookup.byKpj(kpj));
      addAll(lookup.byKpjLike(kpj));
    }
  }

  private void names(List<PageEvidence> pages) {
    Set<String> names = new TreeSet<>();
    Map<LocalDate, Set<String>> born = new TreeMap<>();
    for (PageEvidence page : pages) {
      List<String> here = page.of(FieldKind.NAME).map(Field::value).toList();
      names.addAll(here);
      page.of(FieldKind.BIRTH_DATE)
          .map(Field::value)
          .flatMap(CandidateSearch::day)
          .forEach(day -> born.computeIfAbsent(day, d -> new TreeSet<>()).addAll(here));
    }
    names.stream()
        .filter(name -> lookup.namesakes(name) <= NAMESAKES)
        .forEach(name -> addAll(lookup.byName(name)));
    born.forEach(this::born);
  }

  /** A date nobody could read finds nobody. */
  private static Stream<LocalDate> day(String date) {
    try {
      return Stream.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      return Stream.empty();
    }
  }

  private void born(LocalDate day, Set<String> names) {
    if (names.isEmpty()) {
      return;
    }
    for (Registration registration : lookup.byBirthDate(day)) {
      if (names.stream()
          .anyMatch(name -> weights.likeness(name, registration.fullName()) >= rules.nearName())) {
        add(registration);
      }
    }
  }

  private void addAll(List<Registration> registrations) {
    registrations.forEach(this::add);
  }

  private void add(Registration registration) {
    found.put(registration.number(), registration);
  }
}
