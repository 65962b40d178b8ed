package id.berkas.specimen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the registration file: UTF-8, comma, header line, ISO dates. */
public final class RegistrationCsv {
  private static final List<String> HEADER =
      List.of(
          "registration_number",
          "program",
          "claim_cause",
          "channel",
          "branch",
          "nik",
          "kpj",
          "npp",
          "company_name",
          "full_name",
          "mother_name",
          "birth_place",
          "birth_date",
          "sex",
          "phone",
          "email",
          "service_date",
          "applicant_name",
          "applicant_nik",
          "applicant_relation",
          "balance");

  private RegistrationCsv() {}

  public static void write(Path file, List<SpecimenRegistration> registrations) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(line(HEADER));
    registrations.forEach(registration -> lines.add(line(cells(registration))));
    Files.write(file, lines);
  }

  private static List<String> cells(SpecimenRegistration r) {
    SpecimenPerson p = r.participant();
    return List.of(
        r.registrationNumber(),
        r.claim().program(),
        r.claim().cause(),
        r.channel(),
        r.branch(),
        p.nik(),
        r.kpj(),
        r.company().npp(),
        r.company().name(),
        p.fullName(),
        p.motherName(),
        p.birthPlace(),
        p.birthDate().toString(),
        p.sex().name(),
        r.phone(),
        r.email(),
        r.serviceDate().toString(),
        r.applicantName(),
        r.applicantNik(),
        r.applicantRelation(),
        Long.toString(r.balance()));
  }

  private static String line(List<String> cells) {
    return String.join(",", cells.stream().map(RegistrationCsv::quoted).toList());
  }

  private static String quoted(String cell) {
    return cell.matches("[^,\"\\r\\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
