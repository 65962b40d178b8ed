package id.berkas.specimen;

import java.time.LocalDate;

/**
 * What an artist needs to know of the document to draw.
 *
 * @param person whose card or letter it is: the participant or the applicant
 * @param leaf from 0; a form of two pages is drawn in two goes
 * @param dice the same for all leaves of one document
 */
record Brief(
    SpecimenRegistration registration,
    SpecimenPerson person,
    int leaf,
    Variant variant,
    Dice dice) {
  LocalDate today() {
    return registration.serviceDate();
  }

  SpecimenCompany company() {
    return registration.company();
  }

  /** The account is the person's own, the same on every document. */
  BankAccount account() {
    return BankAccount.of(person);
  }
}
