package id.berkas.registration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Registrations in memory, for commands that store nothing. */
public final class RegistrationList implements RegistrationLookup {

  private final TreeMap<String, Registration> byNumber = new TreeMap<>();
  private final Map<String, List<Registration>> byNik = new HashMap<>();
  private final Map<String, List<Registration>> byApplicantNik = new HashMap<>();
  private final Map<String, List<Registration>> byKpj = new HashMap<>();
  private final Map<String, List<Registration>> byName = new HashMap<>();
  private final Map<LocalDate, List<Registration>> byBirthDate = new HashMap<>();

  /** Of two with the same number the last one stays. */
  public RegistrationList(Collection<Registration> registrations) {
    registrations.forEach(registration -> byNumber.put(registration.number(), registration));
    for (Registration registration : byNumber.values()) {
      index(byNik, registration.nik(), registration);
      index(byKpj, registration.kpj(), registration);
      index(byName, PersonName.of(registration.fullName()).key(), registration);
      index(byBirthDate, registration.birthDate(), registration);
      String applicant = registration.applicantNik();
      if (applicant != null && !applicant.equals(registration.nik())) {
        index(byApplicantNik, applicant, registration);
      }
    }
  }

  /**
   * The good rows of a CSV file.
   *
   * @throws IOException when it cannot be read
   */
  public static RegistrationList read(Path csv) throws IOException {
    try (InputStream in = Files.newInputStream(csv)) {
      return new RegistrationList(RegistrationFile.read(in).registrations());
    }
  }

  /** All of them, by number. */
  public List<Registration> all() {
    return List.copyOf(byNumber.values());
  }

  @Override
  public Optional<Registration> find(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  @Override
  public List<Registration> byNik(String nik) {
    return byNik.getOrDefault(nik, List.of());
  }

  @Override
  public List<Registration> byApplicantNik(String nik) {
    return byApplicantNik.getOrDefault(nik, List.of());
  }

  @Override
  public List<Registration> byKpj(String kpj) {
    return byKpj.getOrDefault(kpj, List.of());
  }

  @Override
  public List<Registration> byNikLike(String nik) {
    return where(found -> found.nik() != null && Digits.differInOne(nik, found.nik()));
  }

  @Override
  public List<Registration> byKpjLike(String kpj) {
    return where(found -> found.kpj() != null && Digits.differInOne(kpj, found.kpj()));
  }

  @Override
  public List<Registration> byName(String name) {
    return byName.getOrDefault(PersonName.of(name).key(), List.of());
  }

  @Override
  public List<Registration> byBirthDate(LocalDate birthDate) {
    return byBirthDate.getOrDefault(birthDate, List.of());
  }

  private List<Registration> where(Predicate<Registration> condition) {
    return byNumber.values().stream().filter(condition).toList();
  }

  private static <K> void index(
      Map<K, List<Registration>> index, @Nullable K key, Registration registration) {
    if (key != null) {
      index.computeIfAbsent(key, k -> new ArrayList<>()).add(registration);
    }
  }
}
