package id.berkas.web.api;

import id.berkas.custody.Answer;
import id.berkas.custody.Need;
import id.berkas.custody.Paper;
import id.berkas.custody.Papers;
import id.berkas.custody.Rounds;
import id.berkas.custody.Step;
import id.berkas.document.Page;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The paper behind one batch: where it lies, which sheets are out, what became of it. */
@RestController
@RequestMapping("/api/v1/custody/batches/{id}")
class PaperApi {

  private static final int LONGEST = 200;

  private final Papers papers;
  private final Rounds rounds;
  private final Sight sight;
  private final CustodyProblems problems;

  PaperApi(Papers papers, Rounds rounds, Sight sight, CustodyProblems problems) {
    this.papers = papers;
    this.rounds = rounds;
    this.sight = sight;
    this.problems = problems;
  }

  /**
   * What is known of the paper.
   *
   * @param round whose paper it is; absent when nobody said so
   * @param place where it lies; absent when nobody said so
   * @param steps what was done with it, oldest first
   * @param out slips of sheets that are not back
   * @param needs what still asks for it; empty when it may be destroyed, or is
   */
  record PaperReport(
      String batch,
      @Nullable Long round,
      @Nullable String place,
      boolean destroyed,
      List<Step> steps,
      List<Step> out,
      List<Need> needs) {}

  /** A tray, box or shelf. */
  record Placing(@NotBlank @Size(max = LONGEST) String where) {}

  /** Originals that went back. */
  record Returning(
      @NotBlank @Size(max = LONGEST) String what, @NotBlank @Size(max = LONGEST) String to) {}

  /** A sheet, by the first of its pages, and what it is wanted for. */
  record Asking(@NotBlank String page, @NotBlank @Size(max = LONGEST) String why) {}

  /** A sheet that is back, by the number of its slip. */
  record PuttingBack(long slip) {}

  /** In which way paper was destroyed. */
  record Destroying(@NotBlank @Size(max = LONGEST) String how) {}

  @GetMapping
  PaperReport one(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    String batch = seen(who, id);
    Paper paper = papers.of(batch);
    return new PaperReport(
        batch,
        rounds.ofBatch(batch).map(round -> round.id()).orElse(null),
        paper.place(),
        paper.isDestroyed(),
        paper.steps(),
        paper.out(),
        paper.isDestroyed() ? List.of() : papers.needs(batch));
  }

  @PostMapping("/placed")
  PaperReport placed(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @Valid @RequestBody Placing placing) {
    return after(who, id, papers.place(seen(who, id), placing.where(), who.name()));
  }

  @PostMapping("/returned")
  PaperReport returned(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @Valid @RequestBody Returning returning) {
    return after(
        who, id, papers.returned(seen(who, id), returning.what(), returning.to(), who.name()));
  }

  /** Asks for a sheet; its slip is among those that are out. */
  @PostMapping("/asked-for")
  PaperReport askedFor(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @Valid @RequestBody Asking asking) {
    String batch = seen(who, id);
    String page =
        sight
            .page(who, asking.page())
            .filter(found -> found.batch().equals(batch))
            .map(Page::id)
            .orElseThrow(() -> Problem.notFound("page of this batch"));
    return after(who, id, papers.askFor(batch, page, asking.why(), who.name()));
  }

  @PostMapping("/put-back")
  PaperReport putBack(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @Valid @RequestBody PuttingBack back) {
    return after(who, id, papers.putBack(seen(who, id), back.slip(), who.name()));
  }

  @PostMapping("/destruction-asked")
  PaperReport destructionAsked(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    return after(who, id, papers.askDestruction(seen(who, id), who.name()));
  }

  /** Only somebody else than who asked, an administrator. */
  @PostMapping("/destroyed")
  PaperReport destroyed(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @Valid @RequestBody Destroying destroying) {
    return after(who, id, papers.destroyed(seen(who, id), destroying.how(), who.name()));
  }

  private PaperReport after(SignedIn who, String id, Answer answer) {
    problems.done(answer);
    return one(who, id);
  }

  private String seen(SignedIn who, String id) {
    return sight.batch(who, id).orElseThrow(() -> Problem.notFound("batch")).id();
  }
}
