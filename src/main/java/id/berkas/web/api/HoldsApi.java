package id.berkas.web.api;

import id.berkas.correction.HoldAnswers;
import id.berkas.correction.HoldAnswers.Way;
import id.berkas.hold.Hold;
import id.berkas.web.Retries;
import id.berkas.web.Unlocks;
import id.berkas.web.access.HoldSight;
import id.berkas.web.access.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is kept back. */
@RestController
@RequestMapping("/api/v1/holds")
class HoldsApi {

  private static final String STILL_HELD =
      "The page or batch is still held: answer with how = rescanned or rejected, or retry. "
          + "Halaman atau bundel ini masih tertahan: jawab dengan how = rescanned atau rejected, "
          + "atau coba lagi.";

  private final HoldSight sight;
  private final HoldAnswers answers;
  private final ObjectProvider<Retries> retries;
  private final ObjectProvider<Unlocks> unlocks;

  HoldsApi(
      HoldSight sight,
      HoldAnswers answers,
      ObjectProvider<Retries> retries,
      ObjectProvider<Unlocks> unlocks) {
    this.sight = sight;
    this.answers = answers;
    this.retries = retries;
    this.unlocks = unlocks;
  }

  /**
   * What was done about a hold.
   *
   * @param how {@code settled} when absent; {@code rescanned} and {@code rejected} also reject the
   *     page or batch that is held
   */
  record Resolving(
      @NotBlank @Size(max = 900) String resolution,
      @Nullable @Pattern(regexp = "settled|rescanned|rejected") String how) {}

  /** What opens a locked file. */
  record Password(@NotBlank @Size(max = 127) String password) {

    @Override
    public String toString() {
      return "a password";
    }
  }

  /** Open ones, oldest first. */
  @GetMapping
  List<Hold> list(@AuthenticationPrincipal SignedIn who) {
    return sight.open(who);
  }

  @GetMapping("/{id}")
  Hold one(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    return sight.hold(who, id).orElseThrow(() -> Problem.notFound("hold"));
  }

  @PostMapping("/{id}/resolve")
  Hold resolve(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @Valid @RequestBody Resolving resolving) {
    Way way = resolving.how() == null ? Way.SETTLED : Way.of(resolving.how());
    return switch (answers.answer(one(who, id), way, resolving.resolution(), who.name())) {
      case DONE -> one(who, id);
      case SETTLED_ALREADY -> throw Problem.conflict("settled", "This hold is settled already.");
      case STILL_HELD -> throw Problem.conflict("still-held", STILL_HELD);
    };
  }

  /** Tries a locked file again with this password; a wrong one shows as a new hold. */
  @PostMapping("/{id}/password")
  Hold unlock(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @Valid @RequestBody Password entered) {
    one(who, id);
    Unlocks unlocking = unlocks.getIfAvailable();
    if (unlocking == null || !unlocking.unlock(id, entered.password(), who.name())) {
      throw Problem.conflict(
          "nothing-to-unlock", "This hold is settled already, or its file is not locked.");
    }
    return one(who, id);
  }

  /** Sends the held message to its stage again. */
  @PostMapping("/{id}/retry")
  Hold retry(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    one(who, id);
    Retries sender = retries.getIfAvailable();
    if (sender == null || !sender.retry(id, who.name())) {
      throw Problem.conflict(
          "nothing-to-retry", "This hold is settled already, or there is nothing to send again.");
    }
    return one(who, id);
  }
}
