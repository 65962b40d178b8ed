package id.berkas.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds registrations by what can be read on paper. Implemented by the table and by a list in
 * memory; both answer alike, ordered by number.
 */
public interface RegistrationLookup {

  /** By number; the number of a merged one leads to the one that took it in. */
  Optional<Registration> find(String number);

  /** The workers on the list of a company's registration. */
  List<Registration> byCompany(String number);

  /** Those whose participant has this NIK. */
  List<Registration> byNik(String nik);

  /** Those whose applicant, not the participant, has this NIK. */
  List<Registration> byApplicantNik(String nik);

  /** Those of this participant number. */
  List<Registration> byKpj(String kpj);

  /** Those whose participant's NIK differs from this one in exactly one character. */
  List<Registration> byNikLike(String nik);

  /** Those whose participant number differs from this one in exactly one character. */
  List<Registration> byKpjLike(String kpj);

  /** Those whose participant's name has the same {@link PersonName#key()}. */
  List<Registration> byName(String name);

  /** Those whose participant was born on this day. */
  List<Registration> byBirthDate(LocalDate birthDate);

  /** How many participants' names have the same {@link PersonName#key()} as this one. */
  int namesakes(String name);

  /** About how many registrations there are; lags behind by some minutes. */
  long roughCount();
}
