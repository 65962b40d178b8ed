package id.berkas.fakes;

import id.berkas.registration.Program;
import id.berkas.registration.Registration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registrations of SPECIMEN people, changed one fact at a time. */
public final class Registered {

  private final String number;
  private Program program = Program.JHT;
  private @Nullable String cause = "MENGUNDURKAN_DIRI";
  private @Nullable String nik;
  private @Nullable String kpj;
  private String name = "SPECIMEN";
  private @Nullable LocalDate birthDate;
  private @Nullable String motherName;
  private @Nullable String applicantName;
  private @Nullable String applicantNik;
  private @Nullable String company;
  private @Nullable String closed;
  private String channel = "offline";

  private Registered(String number) {
    this.number = number;
  }

  public static Registered as(String number) {
    return new Registered(number);
  }

  public Registered program(Program newProgram, @Nullable String newCause) {
    this.program = newProgram;
    this.cause = newCause;
    return this;
  }

  public Registered nik(@Nullable String newNik) {
    this.nik = newNik;
    return this;
  }

  public Registered kpj(@Nullable String newKpj) {
    this.kpj = newKpj;
    return this;
  }

  public Registered name(String newName) {
    this.name = newName;
    return this;
  }

  public Registered born(String isoDate) {
    this.birthDate = LocalDate.parse(isoDate);
    return this;
  }

  public Registered mother(String newMother) {
    this.motherName = newMother;
    return this;
  }

  public Registered applicant(String newName, String newNik) {
    this.applicantName = newName;
    this.applicantNik = newNik;
    return this;
  }

  public Registered worksFor(String companyRegistration) {
    this.company = companyRegistration;
    this.channel = "collective";
    return this;
  }

  /** A company's registration for its workers. */
  public Registered collective() {
    this.channel = "collective";
    return this;
  }

  public Registered closed(String reason) {
    this.closed = reason;
    return this;
  }

  public Registration done() {
    return new Registration(
        number,
        program,
        cause,
        channel,
        "PKL",
        nik,
        kpj,
        null,
        null,
        name,
        motherName,
        null,
        birthDate,
        null,
        null,
        null,
        null,
        applicantName,
        applicantNik,
        applicantNik == null ? null : "AHLI_WARIS",
        company,
        closed,
        Map.of());
  }
}
