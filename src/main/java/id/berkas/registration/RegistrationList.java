package id.berkas.registration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Registrations in memory, for commands that store nothing. */
public final class RegistrationList implements RegistrationLookup {

  private final Map<String, Registration> byNumber = new HashMap<>();

  /** Of two with the same number the last one stays. */
  public RegistrationList(Collection<Registration> registrations) {
    registrations.forEach(registration -> byNumber.put(registration.number(), registration));
  }

  /** All of them, by number. */
  public List<Registration> all() {
    return where(registration -> true);
  }

  @Override
  public Optional<Registration> find(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  @Override
  public List<Registration> byNik(String nik) {
    return where(registration -> nik.equals(registration.nik()));
  }

  @Override
  public List<Registration> byApplicantNik(String nik) {
    return where(
        registration -> nik.equals(registration.applicantNik()) && !nik.equals(registration.nik()));
  }

  @Override
  public List<Registration> byKpj(String kpj) {
    return where(registration -> kpj.equals(registration.kpj()));
  }

  @Override
  public List<Registration> byNikLike(String nik) {
    return where(
        registration -> registration.nik() != null && Digits.differInOne(nik, registration.nik()));
  }

  @Override
  public List<Registration> byKpjLike(String kpj) {
    return where(
        registration -> registration.kpj() != null && Digits.differInOne(kpj, registration.kpj()));
  }

  @Override
  public List<Registration> byName(String name) {
    String key = PersonName.of(name).key();
    return where(registration -> PersonName.of(registration.fullName()).key().equals(key));
  }

  @Override
  public List<Registration> byBirthDate(LocalDate birthDate) {
    return where(registration -> birthDate.equals(registration.birthDate()));
  }

  private List<Registration> where(Predicate<Registration> condition) {
    return byNumber.values().stream()
        .filter(condition)
        .sorted(Comparator.comparing(Registration::number))
        .toList();
  }
}
