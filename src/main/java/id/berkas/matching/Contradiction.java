package id.berkas.matching;

import id.berkas.classification.Field;
import id.berkas.registration.Registration;

/** A reading that is somebody else's, beside what the registration says there. */
final class Contradiction {

  private Contradiction() {}

  static Evidence of(Registration subject, Field read, double weight) {
    String expected =
        switch (read.kind()) {
          case NIK -> subject.nik();
          case KPJ -> subject.kpj();
          case NAME -> subject.fullName();
          case KK_NUMBER,
              NPP,
              NPWP,
              MOTHER_NAME,
              BIRTH_PLACE,
              BIRTH_DATE,
              SEX,
              ACCOUNT,
              COMPANY,
              PHONE ->
              null;
        };
    return new Evidence(
        "contradiction", subject.number(), read.page(), read.box(), read.value(), expected, weight);
  }
}
