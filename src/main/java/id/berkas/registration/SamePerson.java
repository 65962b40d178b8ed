package id.berkas.registration;

/**
 * Tells whether two registrations can be of one participant, so that a number is not handed from
 * one person to another by a slip of an export. Spelling may differ, and a date be wrong; both at
 * once is another person.
 */
final class SamePerson {

  /** Names less alike are two people's; a wrong date leaves no more than small differences. */
  private static final double UNLIKE = 0.7;

  private static final double ALIKE = 0.88;

  private SamePerson() {}

  /** Whether name and birth date speak of two people. */
  static boolean isImpossible(Registration one, Registration other) {
    double likeness = PersonName.of(one.fullName()).similarity(PersonName.of(other.fullName()));
    boolean bornApart =
        one.birthDate() != null
            && other.birthDate() != null
            && !one.birthDate().equals(other.birthDate());
    return likeness < (bornApart ? ALIKE : UNLIKE);
  }

  /** Whether the NIKs, too, say that these are two people. */
  static boolean isAnother(Registration one, Registration other) {
    return one.nik() != null
        && other.nik() != null
        && !one.nik().equals(other.nik())
        && isImpossible(one, other);
  }
}
