package id.berkas.simulation;

import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Adds up the time one packet's look-ups take. */
final class TimedLookup implements RegistrationLookup {

  private final RegistrationLookup lookup;
  private long nanos;

  TimedLookup(RegistrationLookup lookup) {
    this.lookup = lookup;
  }

  long nanos() {
    return nanos;
  }

  @Override
  public Optional<Registration> find(String number) {
    return timed(() -> lookup.find(number));
  }

  @Override
  public List<Registration> byNik(String nik) {
    return timed(() -> lookup.byNik(nik));
  }

  @Override
  public List<Registration> byApplicantNik(String nik) {
    return timed(() -> lookup.byApplicantNik(nik));
  }

  @Override
  public List<Registration> byCompany(String number) {
    return timed(() -> lookup.byCompany(number));
  }

  @Override
  public List<Registration> byKpj(String kpj) {
    return timed(() -> lookup.byKpj(kpj));
  }

  @Override
  public List<Registration> byNikLike(String nik) {
    return timed(() -> lookup.byNikLike(nik));
  }

  @Override
  public List<Registration> byKpjLike(String kpj) {
    return timed(() -> lookup.byKpjLike(kpj));
  }

  @Override
  public List<Registration> byName(String name) {
    return timed(() -> lookup.byName(name));
  }

  @Override
  public List<Registration> byBirthDate(LocalDate birthDate) {
    return timed(() -> lookup.byBirthDate(birthDate));
  }

  @Override
  public int namesakes(String name) {
    return timed(() -> lookup.namesakes(name));
  }

  @Override
  public long roughCount() {
    return timed(lookup::roughCount);
  }

  private <T> T timed(Supplier<T> asked) {
    long start = System.nanoTime();
    T found = asked.get();
    nanos += System.nanoTime() - start;
    return found;
  }
}
