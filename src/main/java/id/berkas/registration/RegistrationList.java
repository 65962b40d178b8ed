package id.berkas.registration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Registrations in memory, for commands that store nothing. */
public final class RegistrationList implements RegistrationLookup {

  private final List<Registration> all;
  private final RegistrationIndex index;

  /** Of two with the same number the last one stays. */
  public RegistrationList(Collection<Registration> registrations) {
    TreeMap<String, Registration> byNumber = new TreeMap<>();
    registrations.forEach(registration -> byNumber.put(registration.number(), registration));
    this.all = List.copyOf(byNumber.values());
    this.index = new RegistrationIndex(all.size(), all::get);
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
    return all;
  }

  @Override
  public Optional<Registration> find(String number) {
    return index.find(number);
  }

  @Override
  public List<Registration> byNik(String nik) {
    return index.byNik(nik);
  }

  @Override
  public List<Registration> byApplicantNik(String nik) {
    return index.byApplicantNik(nik);
  }

  @Override
  public List<Registration> byCompany(String number) {
    return index.byCompany(number);
  }

  @Override
  public List<Registration> byKpj(String kpj) {
    return index.byKpj(kpj);
  }

  @Override
  public List<Registration> byNikLike(String nik) {
    return index.byNikLike(nik);
  }

  @Override
  public List<Registration> byKpjLike(String kpj) {
    return index.byKpjLike(kpj);
  }

  @Override
  public List<Registration> byName(String name) {
    return index.byName(name);
  }

  @Override
  public List<Registration> byBirthDate(LocalDate birthDate) {
    return index.byBirthDate(birthDate);
  }

  @Override
  public int namesakes(String name) {
    return index.namesakes(name);
  }

  @Override
  public long roughCount() {
    return index.roughCount();
  }
}
