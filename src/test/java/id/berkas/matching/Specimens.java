package id.berkas.matching;

import id.berkas.fakes.Registered;
import id.berkas.registration.Program;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationList;
import java.util.List;

/** The SPECIMEN people of these tests. */
final class Specimens {

  static final Registration ANI =
      Registered.as("ANI")
          .nik("3375014107809901")
          .kpj("17034567891")
          .name("ANI SPECIMEN LESTARI")
          .born("1980-07-01")
          .done();
  static final Registration BUDI =
      Registered.as("BUDI")
          .nik("3326110203759902")
          .kpj("09087654321")
          .name("BUDI SPECIMEN HARTONO")
          .born("1975-03-02")
          .done();
  static final Registration CICI =
      Registered.as("CICI-1")
          .nik("3327095508909903")
          .kpj("20011112222")
          .name("CICI SPECIMEN")
          .born("1990-08-15")
          .done();
  static final Registration CICI_PENSION =
      Registered.as("CICI-2")
          .nik("3327095508909903")
          .kpj("20033334444")
          .name("CICI SPECIMEN")
          .born("1990-08-15")
          .program(Program.JP, "HARI_TUA")
          .done();
  static final Registration DEDI =
      Registered.as("DEDI")
          .nik("3375020101609904")
          .kpj("88012121212")
          .name("DEDI SPECIMEN")
          .born("1960-01-01")
          .program(Program.JKM, "MENINGGAL_DUNIA")
          .applicant("EKA SPECIMEN", "3375026502659905")
          .done();
  static final Registration EKA =
      Registered.as("EKA")
          .nik("3375026502659905")
          .kpj("88077777777")
          .name("EKA SPECIMEN")
          .born("1965-02-25")
          .done();
  static final Registration NOBODY =
      Registered.as("NOBODY")
          .nik("3374051212889999")
          .kpj("55555000001")
          .name("ZULKIFLI RAHMAN")
          .born("1988-12-12")
          .done();

  static final RegistrationList REGISTERED =
      new RegistrationList(List.of(ANI, BUDI, CICI, CICI_PENSION, DEDI, EKA));

  private Specimens() {}

  /** By number, those registered nowhere too. */
  static Registration named(String number) {
    return number.equals("NOBODY") ? NOBODY : REGISTERED.find(number).orElseThrow();
  }
}
