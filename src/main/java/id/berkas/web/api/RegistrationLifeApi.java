package id.berkas.web.api;

import id.berkas.completeness.CollectiveClaims;
import id.berkas.completeness.WorkerState;
import id.berkas.registration.HistoryEntry;
import id.berkas.registration.Registration;
import id.berkas.registration.RegistrationLife;
import id.berkas.registration.RegistrationLife.Answer;
import id.berkas.web.access.RegistrationSight;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happens to one registration after it was imported. */
@RestController
@RequestMapping("/api/v1/registrations/{number}")
class RegistrationLifeApi {

  private final RegistrationSight sight;
  private final RegistrationLife life;
  private final CollectiveClaims claims;

  RegistrationLifeApi(RegistrationSight sight, RegistrationLife life, CollectiveClaims claims) {
    this.sight = sight;
    this.life = life;
    this.claims = claims;
  }

  /** Oldest first. */
  @GetMapping("/history")
  List<HistoryEntry> history(@AuthenticationPrincipal SignedIn who, @PathVariable String number) {
    return life.history(seen(who, number));
  }

  /**
   * The workers of a company's registration: what is there of each, and what lacks. Whoever reads
   * the company's reads the whole list.
   */
  @GetMapping("/workers")
  List<WorkerState> workers(@AuthenticationPrincipal SignedIn who, @PathVariable String number) {
    return claims.workers(seen(who, number));
  }

  @PostMapping("/close")
  Registration close(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String number,
      @RequestParam String reason) {
    return done(life.close(seen(who, number), reason, who.name()));
  }

  @PostMapping("/reopen")
  Registration reopen(@AuthenticationPrincipal SignedIn who, @PathVariable String number) {
    return done(life.reopen(seen(who, number), who.name()));
  }

  /** Merges this one into another of the same case. */
  @PostMapping("/merge")
  Registration merge(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String number,
      @RequestParam String into) {
    return done(life.merge(seen(who, number), seen(who, into), who.name()));
  }

  /** The number as it was asked for: a merged one is told apart from its survivor. */
  private String seen(SignedIn who, String number) {
    if (sight.registration(who, number).isEmpty()) {
      throw Problem.notFound("registration");
    }
    return number;
  }

  private static Registration done(Answer answer) {
    return switch (answer) {
      case Answer.Done done -> done.registration();
      case Answer.Unknown none -> throw Problem.notFound("registration");
      case Answer.Refused refused ->
          throw Problem.conflict(
              "registration-refused", refused.why().in(LocaleContextHolder.getLocale()));
    };
  }
}
