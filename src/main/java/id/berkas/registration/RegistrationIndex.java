package id.berkas.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds registrations by what can be read on paper, in memory: the keys are indexed, the
 * registrations themselves may lie anywhere. It never changes; after new registrations a new one is
 * built beside it and takes its place, so that nobody waits.
 */
public final class RegistrationIndex implements RegistrationLookup {

  private static final String DIGITS = "0123456789";
  private static final String CHARACTERS = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final int size;
  private final IntFunction<Registration> rows;
  private final KeyIndex numbers;
  private final KeyIndex niks;
  private final KeyIndex applicantNiks;
  private final KeyIndex kpjs;
  private final KeyIndex companies;
  private final KeyIndex names;
  private final KeyIndex birthDates;

  /**
   * Indexes rows 0 to size - 1.
   *
   * @param rows gives a row, always the same one, also to several threads at once
   */
  public RegistrationIndex(int size, IntFunction<Registration> rows) {
    this.size = size;
    this.rows = rows;
    this.numbers = new KeyIndex(size);
    this.niks = new KeyIndex(size);
    this.applicantNiks = new KeyIndex(size);
    this.kpjs = new KeyIndex(size);
    this.companies = new KeyIndex(size);
    this.names = new KeyIndex(size);
    this.birthDates = new KeyIndex(size);
    for (int row = 0; row < size; row++) {
      index(row, rows.apply(row));
    }
  }

  private void index(int row, Registration registration) {
    numbers.add(row, registration.number());
    names.add(row, PersonName.of(registration.fullName()).key());
    index(niks, row, registration.nik());
    index(kpjs, row, registration.kpj());
    index(companies, row, registration.company());
    if (registration.birthDate() != null) {
      birthDates.add(row, registration.birthDate().toString());
    }
    String applicant = registration.applicantNik();
    if (applicant != null && !applicant.equals(registration.nik())) {
      applicantNiks.add(row, applicant);
    }
  }

  private static void index(KeyIndex index, int row, @Nullable String key) {
    if (key != null) {
      index.add(row, key);
    }
  }

  @Override
  public Optional<Registration> find(String number) {
    return found(numbers, List.of(number), row -> row.number().equals(number)).stream().findFirst();
  }

  @Override
  public List<Registration> byNik(String nik) {
    return found(niks, List.of(nik), row -> nik.equals(row.nik()));
  }

  @Override
  public List<Registration> byApplicantNik(String nik) {
    return found(applicantNiks, List.of(nik), row -> nik.equals(row.applicantNik()));
  }

  @Override
  public List<Registration> byCompany(String number) {
    return found(companies, List.of(number), row -> number.equals(row.company()));
  }

  @Override
  public List<Registration> byKpj(String kpj) {
    return found(kpjs, List.of(kpj), row -> kpj.equals(row.kpj()));
  }

  @Override
  public List<Registration> byNikLike(String nik) {
    return found(
        niks,
        Digits.neighbours(nik, DIGITS),
        row -> row.nik() != null && Digits.differInOne(nik, row.nik()));
  }

  @Override
  public List<Registration> byKpjLike(String kpj) {
    return found(
        kpjs,
        Digits.neighbours(kpj, CHARACTERS),
        row -> row.kpj() != null && Digits.differInOne(kpj, row.kpj()));
  }

  @Override
  public List<Registration> byName(String name) {
    String key = PersonName.of(name).key();
    return found(names, List.of(key), row -> PersonName.of(row.fullName()).key().equals(key));
  }

  @Override
  public List<Registration> byBirthDate(LocalDate birthDate) {
    return found(
        birthDates, List.of(birthDate.toString()), row -> birthDate.equals(row.birthDate()));
  }

  @Override
  public int namesakes(String name) {
    return names.count(PersonName.of(name).key());
  }

  @Override
  public long roughCount() {
    return size;
  }

  private List<Registration> found(
      KeyIndex index, List<String> keys, Predicate<Registration> really) {
    List<Registration> found = new ArrayList<>();
    for (String key : keys) {
      index.each(key, row -> found.add(rows.apply(row)));
    }
    found.removeIf(really.negate());
    found.sort(Comparator.comparing(Registration::number));
    return found;
  }
}
