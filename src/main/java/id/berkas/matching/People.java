package id.berkas.matching;

import id.berkas.registration.PersonName;
import id.berkas.registration.Registration;
import java.util.Set;
import java.util.TreeSet;

/** Who a registration is about. */
final class People {

  private final MatchingRules rules;

  People(MatchingRules rules) {
    this.rules = rules;
  }

  /** The numbers of a registration's participant and applicant. */
  static Set<String> numbers(Registration registration) {
    Set<String> numbers = niks(registration);
    if (registration.kpj() != null) {
      numbers.add(registration.kpj());
    }
    return numbers;
  }

  static Set<String> niks(Registration registration) {
    Set<String> niks = new TreeSet<>();
    if (registration.nik() != null) {
      niks.add(registration.nik());
    }
    if (registration.applicantNik() != null) {
      niks.add(registration.applicantNik());
    }
    return niks;
  }

  /** Whether two registrations are of the same participant, as far as they tell. */
  boolean same(Registration one, Registration other) {
    if (one.number().equals(other.number())) {
      return true;
    }
    if (one.nik() != null && other.nik() != null) {
      return one.nik().equals(other.nik());
    }
    return one.birthDate() != null
        && one.birthDate().equals(other.birthDate())
        && likeness(one.fullName(), other.fullName()) >= rules.sameName();
  }

  /** How much a name read is like the participant's or the applicant's, 0 to 1. */
  double likeness(String name, Registration registration) {
    double participant = likeness(name, registration.fullName());
    String applicant = registration.applicantName();
    return applicant == null ? participant : Math.max(participant, likeness(name, applicant));
  }

  static double likeness(String one, String other) {
    return PersonName.of(one).similarity(PersonName.of(other));
  }
}
