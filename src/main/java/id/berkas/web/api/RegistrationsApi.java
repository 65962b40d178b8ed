package id.berkas.web.api;

import id.berkas.registration.ImportReport;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationImport;
import id.berkas.registration.RegistrationSearch;
import id.berkas.registration.Registrations;
import id.berkas.web.access.RegistrationSight;
import id.berkas.web.access.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registrations packets belong to. */
@RestController
@RequestMapping("/api/v1/registrations")
class RegistrationsApi {

  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final RegistrationSight sight;
  private final Registrations registrations;
  private final RegistrationSearch search;
  private final RegistrationImport importing;

  RegistrationsApi(
      RegistrationSight sight,
      Registrations registrations,
      RegistrationSearch search,
      RegistrationImport importing) {
    this.sight = sight;
    this.registrations = registrations;
    this.search = search;
    this.importing = importing;
  }

  /**
   * By one of NIK, participant number or name; without any, in order of number. Of a name a part
   * will do, and it may be misspelt; the best come first. An account of one branch gets those of
   * its branch, those of no branch, and those to whose case a packet of its branch belongs.
   *
   * @param name at least three letters
   */
  @GetMapping
  List<Registration> search(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(required = false) @Nullable String nik,
      @RequestParam(required = false) @Nullable String kpj,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "100") int limit) {
    if (nik != null) {
      return sight.seen(who, registrations.byNik(nik));
    }
    if (kpj != null) {
      return sight.seen(who, registrations.byKpj(kpj));
    }
    if (name != null) {
      return sight.seen(who, named(name, who)).stream().limit(Limit.of(limit)).toList();
    }
    return sight.page(who, Math.max(0, offset), Limit.of(limit));
  }

  /** All of them: what an account does not see must not take the place of what it does. */
  private List<Registration> named(String name, SignedIn who) {
    return search.search(name, who.branch(), Integer.MAX_VALUE).stream()
        .map(RegistrationSearch.Hit::registration)
        .toList();
  }

  @GetMapping("/{number}")
  Registration one(@AuthenticationPrincipal SignedIn who, @PathVariable String number) {
    return sight.registration(who, number).orElseThrow(() -> Problem.notFound("registration"));
  }

  /** Takes the rows of a CSV or Excel file; good rows are kept, bad ones reported by line. */
  @PostMapping(consumes = {"text/csv", "application/csv", EXCEL})
  ImportReport add(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "upload.csv") String name,
      InputStream file)
      throws IOException {
    return taken(importing.importCsv(name, file, who.name()));
  }

  /** Takes a list of rows, each an object of column names and texts. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ImportReport add(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "upload.json") String name,
      @RequestBody List<Map<String, @Nullable String>> rows)
      throws IOException {
    return taken(importing.importRows(name, rows, who.name()));
  }

  private static ImportReport taken(ImportReport report) {
    if (report.refusal() != null) {
      throw Problem.of(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "not-registrations",
          report.refusal().in(LocaleContextHolder.getLocale()));
    }
    return report;
  }
}
