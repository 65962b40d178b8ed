package id.berkas.web.desk;

import id.berkas.verification.SecondLooks;
import id.berkas.verification.SecondLooks.Route;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How often first decisions turned out wrong, as a table and as a file. */
@Controller
class SecondLookDesk {

  private static final String HEAD =
      "branch,program,outcome,why,looked,disagreed,wrong,error_rate,at_least,at_most";

  private final SecondLooks looks;

  SecondLookDesk(SecondLooks looks) {
    this.looks = looks;
  }

  @GetMapping("/second-looks")
  String table(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute("routes", looks.routes(who.branch()));
    return "second-looks";
  }

  /** All cells are codes and numbers of this program: none can be a formula. */
  @GetMapping("/second-looks.csv")
  ResponseEntity<String> file(@AuthenticationPrincipal SignedIn who) {
    List<Route> routes = looks.routes(who.branch());
    String csv =
        Stream.concat(Stream.of(HEAD), routes.stream().map(SecondLookDesk::line))
            .collect(Collectors.joining("\n", "", "\n"));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("second-looks.csv").build().toString())
        .body(csv);
  }

  private static String line(Route route) {
    return String.format(
        Locale.ROOT,
        "%s,%s,%s,%s,%d,%d,%d,%.4f,%.4f,%.4f",
        route.branch(),
        route.program() == null ? "" : route.program(),
        route.outcome(),
        route.why().replace(',', '+'),
        route.looked(),
        route.disagreed(),
        route.wrong(),
        route.errorRate(),
        route.atLeast(),
        route.atMost());
  }
}
