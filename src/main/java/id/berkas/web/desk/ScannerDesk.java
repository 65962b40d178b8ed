package id.berkas.web.desk;

import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.scanning.Arrival;
import id.berkas.scanning.Arrivals;
import id.berkas.scanning.Expectations;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages beside the scanners: what just came, and what to scan again while it is in hand. */
@Controller
class ScannerDesk {

  private final ScannerProfiles profiles;
  private final Arrivals arrivals;
  private final Expectations expectations;
  private final ComingIn coming;
  private final ScannerSight sight;

  ScannerDesk(
      ScannerProfiles profiles,
      Arrivals arrivals,
      Expectations expectations,
      ComingIn coming,
      ScannerSight sight) {
    this.profiles = profiles;
    this.arrivals = arrivals;
    this.expectations = expectations;
    this.coming = coming;
    this.sight = sight;
  }

  /** A scanner with the stacks that came lately, newest first. */
  record Row(ScannerProfile profile, List<Arrival> arrivals, ComingIn.Folder folder, int expected) {

    /** The newest, and earlier ones that still want a hand. */
    public List<Arrival> told() {
      return IntStream.range(0, arrivals.size())
          .filter(n -> n == 0 || arrivals.get(n).wantsAHand())
          .mapToObj(arrivals::get)
          .toList();
    }
  }

  @GetMapping("/scanners")
  String list(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute(
        "rows",
        profiles.all().stream()
            .filter(profile -> who.sees(profile.branch()))
            .map(profile -> row(who, profile))
            .toList());
    return "scanners";
  }

  private Row row(SignedIn who, ScannerProfile profile) {
    return new Row(
        profile, arrivals.of(profile), coming.of(who, profile), expectations.of(profile).size());
  }

  /**
   * @param stack the batch to show; empty, or none that came lately, for the newest
   */
  @GetMapping("/scanners/{name}")
  String one(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String stack,
      Model model) {
    ScannerProfile profile = sight.profile(who, name);
    List<Arrival> came = arrivals.of(profile);
    Optional<Arrival> chosen =
        came.stream().filter(one -> one.batch().id().equals(stack)).findFirst();
    Arrival shown = chosen.or(() -> came.stream().findFirst()).orElse(null);
    model.addAttribute("profile", profile);
    model.addAttribute("shown", shown);
    model.addAttribute("stack", chosen.map(one -> one.batch().id()).orElse(null));
    model.addAttribute("others", came.stream().filter(one -> one != shown).toList());
    model.addAttribute("expected", expectations.of(profile));
    model.addAttribute("folder", coming.of(who, profile));
    return "scanner";
  }
}
