package id.berkas.web.api;

import id.berkas.custody.Answer;
import id.berkas.custody.Custody;
import id.berkas.custody.Reconciliation;
import id.berkas.custody.Reconciling;
import id.berkas.custody.Round;
import id.berkas.custody.Rounds;
import id.berkas.custody.Step;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drop boxes and their envelopes, from the emptying to the comparison with packets. */
@RestController
@RequestMapping("/api/v1/custody/rounds")
class RoundsApi {

  private final Custody custody;
  private final Rounds rounds;
  private final Reconciling reconciling;
  private final ScannerProfiles profiles;
  private final CustodyProblems problems;

  RoundsApi(
      Custody custody,
      Rounds rounds,
      Reconciling reconciling,
      ScannerProfiles profiles,
      CustodyProblems problems) {
    this.custody = custody;
    this.rounds = rounds;
    this.reconciling = reconciling;
    this.profiles = profiles;
    this.problems = problems;
  }

  /**
   * A round with how its envelopes compare.
   *
   * @param batches that hold its paper
   */
  record RoundReport(
      long id,
      String branch,
      String box,
      List<Step> steps,
      List<String> batches,
      Reconciliation compared,
      Reconciliation.State state) {}

  /** A box that was emptied. */
  record Emptying(
      @NotBlank @Size(max = 20) String branch,
      @NotBlank @Size(max = 80) String box,
      @NotNull @Nullable Integer envelopes) {}

  /** Envelopes counted again. */
  record Counting(@NotNull @Nullable Integer envelopes) {}

  /** Who took the envelopes. */
  record HandingOver(@NotBlank @Size(max = 200) String to) {}

  /** Batches that hold paper of a round. */
  record Scanning(@NotEmpty @Size(max = 200) List<@NotBlank String> batches) {}

  /** A batch that does not. */
  record NotOfRound(@NotBlank String batch) {}

  /** Newest first. */
  @GetMapping
  List<RoundReport> list(
      @AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "40") int limit) {
    return rounds.latest(who.branch(), Limit.of(limit)).stream().map(this::report).toList();
  }

  @GetMapping("/{id}")
  RoundReport one(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    return report(seen(who, id));
  }

  @PostMapping
  RoundReport empty(@AuthenticationPrincipal SignedIn who, @Valid @RequestBody Emptying emptying) {
    boolean known =
        profiles.all().stream().map(ScannerProfile::branch).anyMatch(emptying.branch()::equals);
    if (!known || !who.sees(emptying.branch())) {
      throw Problem.notFound("branch");
    }
    return after(
        who,
        problems.done(
            custody.empty(
                emptying.branch(), emptying.box(), count(emptying.envelopes()), who.name())));
  }

  @PostMapping("/{id}/disinfected")
  RoundReport disinfected(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    return after(who, id, custody.disinfect(seen(who, id).id(), who.name()));
  }

  @PostMapping("/{id}/handed-over")
  RoundReport handedOver(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @Valid @RequestBody HandingOver handing) {
    return after(who, id, custody.handOver(seen(who, id).id(), handing.to(), who.name()));
  }

  @PostMapping("/{id}/counted")
  RoundReport counted(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @Valid @RequestBody Counting counting) {
    return after(
        who, id, custody.count(seen(who, id).id(), count(counting.envelopes()), who.name()));
  }

  @PostMapping("/{id}/scanned")
  RoundReport scanned(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @Valid @RequestBody Scanning scanning) {
    return after(who, id, custody.scanned(seen(who, id).id(), scanning.batches(), who.name()));
  }

  @PostMapping("/{id}/not-of-round")
  RoundReport notOfRound(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @Valid @RequestBody NotOfRound not) {
    return after(who, id, custody.notOfRound(seen(who, id).id(), not.batch(), who.name()));
  }

  /** What is no number is no count either. */
  private static int count(@Nullable Integer envelopes) {
    return envelopes == null ? -1 : envelopes;
  }

  private RoundReport after(SignedIn who, long id, Answer answer) {
    problems.done(answer);
    return after(who, id);
  }

  private RoundReport after(SignedIn who, long id) {
    return report(seen(who, id));
  }

  private Round seen(SignedIn who, long id) {
    return rounds
        .find(id)
        .filter(round -> who.sees(round.branch()))
        .orElseThrow(() -> Problem.notFound("round"));
  }

  private RoundReport report(Round round) {
    Reconciliation compared = reconciling.of(round);
    return new RoundReport(
        round.id(),
        round.branch(),
        round.box(),
        round.steps(),
        round.batches(),
        compared,
        compared.state(!round.batches().isEmpty()));
  }
}
