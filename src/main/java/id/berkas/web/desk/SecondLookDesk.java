package id.berkas.web.desk;

import id.berkas.verification.SecondLooks;
import id.berkas.verification.SecondLooks.Route;
import id.berkas.web.access.SignedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How often first decisions turned out wrong, as a table and as a file. */
@Controller
class SecondLookDesk {

  private static final int DIGITS = 4;

  private final SecondLooks looks;
  private final Clock clock;

  SecondLookDesk(SecondLooks looks, Clock clock) {
    this.looks = looks;
    this.clock = clock;
  }

  @GetMapping("/second-looks")
  String table(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute("routes", looks.routes(who.branch()));
    return "second-looks";
  }

  @GetMapping("/second-looks.csv")
  ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedIn who) {
    Csv csv =
        new Csv(
            "branch",
            "program",
            "outcome",
            "why",
            "looked",
            "disagreed",
            "wrong",
            "error_rate",
            "at_least",
            "at_most");
    for (Route route : looks.routes(who.branch())) {
      csv.row(
          route.branch(),
          route.program(),
          route.outcome(),
          route.why().replace(',', '+'),
          route.looked(),
          route.disagreed(),
          route.wrong(),
          share(route.errorRate()),
          share(route.atLeast()),
          share(route.atMost()));
    }
    return csv.file("second-looks", who, clock.instant());
  }

  private static BigDecimal share(double share) {
    return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
