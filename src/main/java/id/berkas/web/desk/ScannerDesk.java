package id.berkas.web.desk;

import id.berkas.intake.IncomingFiles;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.scanning.Arrival;
import id.berkas.scanning.Arrivals;
import id.berkas.scanning.Expectations;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages beside the scanners: what just came, and what to scan again while it is in hand. */
@Controller
class ScannerDesk {

  private final ScannerProfiles profiles;
  private final Arrivals arrivals;
  private final Expectations expectations;
  private final IncomingFiles incoming;
  private final ScannerSight sight;

  ScannerDesk(
      ScannerProfiles profiles,
      Arrivals arrivals,
      Expectations expectations,
      IncomingFiles incoming,
      ScannerSight sight) {
    this.profiles = profiles;
    this.arrivals = arrivals;
    this.expectations = expectations;
    this.incoming = incoming;
    this.sight = sight;
  }

  /** A scanner with the last stack that came; none for a while is null. */
  record Row(ScannerProfile profile, List<Arrival> arrivals, int expected) {}

  @GetMapping("/scanners")
  String list(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute(
        "rows",
        profiles.all().stream()
            .filter(profile -> who.sees(profile.branch()))
            .map(profile -> new Row(profile, arrivals.of(profile), expectations.of(profile).size()))
            .toList());
    return "scanners";
  }

  @GetMapping("/scanners/{name}")
  String one(@AuthenticationPrincipal SignedIn who, @PathVariable String name, Model model) {
    ScannerProfile profile = sight.profile(who, name);
    List<Arrival> came = arrivals.of(profile);
    model.addAttribute("profile", profile);
    model.addAttribute("latest", came.isEmpty() ? null : came.getFirst());
    model.addAttribute("earlier", came.stream().skip(1).toList());
    model.addAttribute("expected", expectations.of(profile));
    model.addAttribute(
        "files", incoming.waiting().stream().filter(file -> file.profile().equals(name)).toList());
    return "scanner";
  }
}
