package id.berkas.web.api;

import id.berkas.registration.ImportReport;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationImport;
import id.berkas.registration.Registrations;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registrations packets belong to. */
@RestController
@RequestMapping("/api/v1/registrations")
class RegistrationsApi {

  private final Registrations registrations;
  private final RegistrationImport importing;

  RegistrationsApi(Registrations registrations, RegistrationImport importing) {
    this.registrations = registrations;
    this.importing = importing;
  }

  /** By one of NIK, participant number or name; without any, in order of number. */
  @GetMapping
  List<Registration> search(
      @RequestParam(required = false) @Nullable String nik,
      @RequestParam(required = false) @Nullable String kpj,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "100") int limit) {
    if (nik != null) {
      return registrations.byNik(nik);
    }
    if (kpj != null) {
      return registrations.byKpj(kpj);
    }
    if (name != null) {
      return registrations.byName(name);
    }
    return registrations.page(Math.max(0, offset), Limit.of(limit));
  }

  @GetMapping("/{number}")
  Registration one(@PathVariable String number) {
    return registrations.find(number).orElseThrow(() -> Problem.notFound("registration"));
  }

  /** Takes the rows of a CSV file; good rows are kept, bad ones reported by line. */
  @PostMapping(consumes = {"text/csv", "application/csv"})
  ImportReport add(@RequestParam(defaultValue = "upload.csv") String name, InputStream csv)
      throws IOException {
    ImportReport report = importing.importCsv(name, csv);
    if (report.refusal() != null) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "not-registrations", report.refusal());
    }
    return report;
  }
}
