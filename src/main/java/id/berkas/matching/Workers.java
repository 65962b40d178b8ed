package id.berkas.matching;

import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.registration.Digits;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The people on the worker list of a company's registration. In a packet of the company their
 * papers are at home, each page with its worker.
 */
final class Workers {

  private final List<Registration> list;
  private final MatchingRules rules;

  private Workers(List<Registration> list, MatchingRules rules) {
    this.list = list;
    this.rules = rules;
  }

  /** Those of a registration; nobody when it is not a company's. */
  static Workers of(Registration registration, RegistrationLookup lookup, MatchingRules rules) {
    boolean company = registration.company() == null && "collective".equals(registration.channel());
    return new Workers(company ? lookup.byCompany(registration.number()) : List.of(), rules);
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  boolean include(Registration registration) {
    return list.stream().anyMatch(worker -> worker.number().equals(registration.number()));
  }

  /** Whose page it is; empty when it speaks of none of them, or of several. */
  Optional<Registration> ownerOf(PageEvidence page) {
    return only(worker -> bears(page, FieldKind.NIK, worker.nik(), 0))
        .or(() -> only(worker -> bears(page, FieldKind.KPJ, worker.kpj(), 0)))
        .or(() -> only(worker -> bears(page, FieldKind.NIK, worker.nik(), 1)))
        .or(() -> only(worker -> isNamed(page, worker)));
  }

  private Optional<Registration> only(Predicate<Registration> test) {
    List<Registration> found = list.stream().filter(test).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean bears(PageEvidence page, FieldKind kind, @Nullable String own, int off) {
    return own != null
        && page.of(kind).map(Field::value).anyMatch(read -> Digits.differences(own, read) <= off);
  }

  private boolean isNamed(PageEvidence page, Registration worker) {
    return page.of(FieldKind.NAME)
        .anyMatch(name -> People.likeness(name.value(), worker.fullName()) >= rules.sameName());
  }
}
