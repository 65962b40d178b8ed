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
import java.util.TreeMap;

/** Finds the registrations a packet may belong to. */
final class CandidateSearch {

  /** More people of one name than this are no lead. */
  private static final int NAMESAKES = 50;

  private static final int LONGEST_NUMBER = 60;

  private final RegistrationLookup lookup;
  private final MatchingRules rules;
  private final Map<String, Registration> found = new TreeMap<>();

  private CandidateSearch(RegistrationLookup lookup, MatchingRules rules) {
    this.lookup = lookup;
    this.rules = rules;
  }

  static Collection<Registration> search(
      PacketEvidence packet, RegistrationLookup lookup, MatchingRules rules) {
    CandidateSearch search = new CandidateSearch(lookup, rules);
    if (packet.opening() instanceof PacketOpening.ByCoverSheet sheet) {
      lookup.find(sheet.registration()).ifPresent(search::add);
    }
    for (PacketEvidence.Code code : packet.codes()) {
      String text = code.barcode().text().strip();
      if (!text.isEmpty() && text.length() <= LONGEST_NUMBER) {
        lookup.find(text).ifPresent(search::add);
      }
    }
    packet.pages().forEach(search::page);
    return search.found.values();
  }

  private void page(PageEvidence page) {
    for (String nik : page.niks()) {
      addAll(lookup.byNik(nik));
      addAll(lookup.byApplicantNik(nik));
      if (!rules.isList(page)) {
        addAll(lookup.byNikLike(nik));
      }
    }
    page.of(FieldKind.KPJ)
        .forEach(
            kpj -> {
              addAll(lookup.byKpj(kpj.value()));
              addAll(lookup.byKpjLike(kpj.value()));
            });
    if (!rules.isList(page)) {
      names(page);
    }
  }

  private void names(PageEvidence page) {
    List<String> names = page.of(FieldKind.NAME).map(Field::value).toList();
    for (String name : names) {
      if (lookup.namesakes(name) <= NAMESAKES) {
        addAll(lookup.byName(name));
      }
    }
    page.of(FieldKind.BIRTH_DATE).forEach(date -> born(date.value(), names));
  }

  private void born(String date, List<String> names) {
    LocalDate day;
    try {
      day = LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      return; // a date nobody could read finds nobody
    }
    for (Registration registration : lookup.byBirthDate(day)) {
      if (names.stream()
          .anyMatch(name -> People.likeness(name, registration.fullName()) >= rules.nearName())) {
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
