package id.berkas.completeness;

import id.berkas.classification.Nik;
import id.berkas.registration.Registration;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a registration says about the claim on one day.
 *
 * @param registration untrusted text
 * @param day the day the papers arrived
 */
record Claim(Registration registration, LocalDate day) {

  private static final int CENTURY = 100;

  String program() {
    return registration.program().name();
  }

  @Nullable String segment() {
    return attribute("segment").map(text -> text.toUpperCase(Locale.ROOT)).orElse(null);
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(registration.attributes().get(name)).map(String::strip);
  }

  /** A day among the further columns, such as {@code employment_end}; empty when it is no date. */
  Optional<LocalDate> date(String name) {
    return attribute(name).flatMap(Claim::iso);
  }

  /** Balance in rupiah; separators of thousands are forgiven. */
  Optional<Long> balance() {
    return attribute("balance")
        .map(text -> text.replaceFirst("[.,]\\d{2}$", "").replaceAll("[^0-9]", ""))
        .filter(digits -> !digits.isEmpty() && digits.length() <= 15)
        .map(Long::valueOf);
  }

  /** The applicant's age in years. */
  Optional<Integer> applicantAge() {
    return applicantBorn().map(born -> Period.between(born, day).getYears());
  }

  /** From the further columns, or else from the applicant's NIK. */
  Optional<LocalDate> applicantBorn() {
    return date("applicant_birth_date").or(this::bornByNik);
  }

  /** The century is not in a NIK: the latest one in which the person is born already. */
  private Optional<LocalDate> bornByNik() {
    String digits = registration.applicantNik();
    if (digits == null || !new Nik(digits).errors().isEmpty()) {
      return Optional.empty();
    }
    int born = Integer.parseInt(digits.substring(6, 8)) % 40;
    int month = Integer.parseInt(digits.substring(8, 10));
    int year = day.getYear() / CENTURY * CENTURY + Integer.parseInt(digits.substring(10, 12));
    try {
      LocalDate date = LocalDate.of(year > day.getYear() ? year - CENTURY : year, month, born);
      return Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> iso(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
