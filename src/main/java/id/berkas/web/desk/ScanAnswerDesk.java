package id.berkas.web.desk;

import id.berkas.correction.Outcome;
import id.berkas.correction.Refusal;
import id.berkas.correction.Rescans;
import id.berkas.correction.ScanAnswer;
import id.berkas.document.Page;
import id.berkas.profile.ScannerProfile;
import id.berkas.scanning.Expectation;
import id.berkas.scanning.Expectations;
import id.berkas.web.access.Correcting;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One press beside the scanner: rescan expected, accepted as is, not needed, this is the one. */
@Controller
class ScanAnswerDesk {

  private final Expectations expectations;
  private final Rescans rescans;
  private final ScannerSight sight;
  private final Correcting correcting;

  ScanAnswerDesk(
      Expectations expectations, Rescans rescans, ScannerSight sight, Correcting correcting) {
    this.expectations = expectations;
    this.rescans = rescans;
    this.sight = sight;
    this.correcting = correcting;
  }

  /** The paper goes through the scanner again. */
  @PostMapping("/scanners/{name}/expect")
  String expect(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String name,
      @RequestParam String subject,
      @RequestParam(defaultValue = "") String stack,
      RedirectAttributes after) {
    return back(
        name,
        stack,
        rescans.expect(sight.seen(who, name, subject), who.name()).map(this::sentence),
        "scan-expected",
        after);
  }

  /** It stays as it came: one page or packet, or all that is open in a stack. */
  @PostMapping("/scanners/{name}/accept")
  String accept(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String name,
      @RequestParam List<String> subject,
      @RequestParam(defaultValue = "") String stack,
      RedirectAttributes after) {
    return end(who, name, stack, subject, ScanAnswer.Kind.ACCEPTED, "scan-accepted", after);
  }

  /** It was accepted by mistake. */
  @PostMapping("/scanners/{name}/reopen")
  String reopen(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String name,
      @RequestParam String subject,
      @RequestParam(defaultValue = "") String stack,
      RedirectAttributes after) {
    return back(
        name,
        stack,
        rescans.reopen(sight.seen(who, name, subject), who.name()).map(this::sentence),
        "scan-reopened",
        after);
  }

  /** No other scan is to come after all. */
  @PostMapping("/scanners/{name}/not-needed")
  String notNeeded(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String name,
      @RequestParam List<String> subject,
      @RequestParam(defaultValue = "") String stack,
      RedirectAttributes after) {
    return end(who, name, stack, subject, ScanAnswer.Kind.NOT_NEEDED, "scan-not-needed", after);
  }

  private String end(
      SignedIn who,
      String name,
      String stack,
      List<String> subjects,
      ScanAnswer.Kind kind,
      String notice,
      RedirectAttributes after) {
    List<String> seen = subjects.stream().map(subject -> sight.seen(who, name, subject)).toList();
    Optional<String> refusal =
        seen.stream()
            .flatMap(subject -> rescans.end(subject, kind, who.name()).stream())
            .map(this::sentence)
            .findFirst();
    return back(name, stack, refusal, notice, after);
  }

  /**
   * This is the paper that was expected.
   *
   * @param by the side of the new sheet that the button stood on
   */
  @PostMapping("/scanners/{name}/came")
  String came(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String name,
      @RequestParam String subject,
      @RequestParam String by,
      @RequestParam(defaultValue = "") String stack,
      RedirectAttributes after) {
    ScannerProfile profile = sight.profile(who, name);
    sight.seen(who, name, subject);
    Expectation expected =
        expectations.of(profile).stream()
            .filter(one -> one.hold().subjectId().equals(subject))
            .findFirst()
            .orElseThrow(NotHere::new);
    List<String> sides =
        expected.candidates().stream()
            .filter(one -> one.first().id().equals(by))
            .map(one -> one.sides().stream().map(Page::id).toList())
            .findFirst()
            .orElseThrow(NotHere::new);
    List<String> bad = sides.size() > 1 ? expectations.sides(subject, profile) : List.of(subject);
    Optional<String> refusal =
        switch (rescans.came(bad, sides, who.name())) {
          case Outcome.Done done -> Optional.empty();
          case Outcome.Refused refused -> Optional.of(sentence(refused.refusal()));
        };
    return back(name, stack, refusal, "scan-came", after);
  }

  /**
   * @param stack the batch that was shown; empty for the newest
   */
  private static String back(
      String name,
      String stack,
      Optional<String> refusal,
      String notice,
      RedirectAttributes after) {
    refusal.ifPresentOrElse(
        sentence -> Notice.bad(after, "refused", sentence), () -> Notice.good(after, notice));
    after.addAttribute("name", name);
    if (!stack.isEmpty()) {
      after.addAttribute("stack", stack);
    }
    return "redirect:/scanners/{name}";
  }

  private String sentence(Refusal refusal) {
    return correcting.sentence(refusal, LocaleContextHolder.getLocale());
  }
}
