package id.berkas.web.desk;

import id.berkas.custody.Answer;
import id.berkas.custody.Custody;
import id.berkas.custody.Papers;
import id.berkas.custody.Reconciling;
import id.berkas.custody.Round;
import id.berkas.custody.Rounds;
import id.berkas.document.Batch;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Packets;
import id.berkas.web.access.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The envelopes of one box: disinfected, handed over, scanned, compared. */
@Controller
@RequestMapping("/custody/rounds")
class RoundDesk {

  private static final int SHOWN = 40;
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final Duration SCANNED_WITHIN = Duration.ofDays(3);

  private final Custody custody;
  private final Rounds rounds;
  private final Reconciling reconciling;
  private final Papers papers;
  private final Batches batches;
  private final Packets packets;

  RoundDesk(
      Custody custody,
      Rounds rounds,
      Reconciling reconciling,
      Papers papers,
      Batches batches,
      Packets packets) {
    this.custody = custody;
    this.rounds = rounds;
    this.reconciling = reconciling;
    this.papers = papers;
    this.batches = batches;
    this.packets = packets;
  }

  /** A batch with its packets and where its paper lies. */
  record Stack(Batch batch, int packets, @Nullable String place) {}

  @GetMapping("/{id}")
  String round(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
    Round round = seen(who, id);
    model.addAttribute("row", RoundRow.of(round, reconciling));
    model.addAttribute("stacks", round.batches().stream().map(this::stack).toList());
    Instant emptied = round.emptied().at();
    model.addAttribute("candidates", free(round, emptied, emptied.plus(SCANNED_WITHIN)));
    model.addAttribute("earlier", free(round, dayBefore(emptied), emptied));
    return "round";
  }

  private Stack stack(String batch) {
    return new Stack(batches.get(batch), packets.ofBatch(batch).size(), papers.of(batch).place());
  }

  /** Stacks of the branch that are of no round yet. */
  private List<Stack> free(Round round, Instant from, Instant until) {
    return batches.ofBranch(round.branch(), from, until).stream()
        .filter(batch -> batch.state() != BatchState.PAIRED)
        .filter(batch -> rounds.ofBatch(batch.id()).isEmpty())
        .limit(SHOWN)
        .map(batch -> stack(batch.id()))
        .toList();
  }

  /** Midnight before the day before: an emptying may be written down after its paper is scanned. */
  private static Instant dayBefore(Instant at) {
    return at.atZone(JAKARTA).toLocalDate().minusDays(1).atStartOfDay(JAKARTA).toInstant();
  }

  private Round seen(SignedIn who, long id) {
    return rounds.find(id).filter(round -> who.sees(round.branch())).orElseThrow(NotHere::new);
  }

  @PostMapping("/{id}/disinfected")
  String disinfected(
      @AuthenticationPrincipal SignedIn who, @PathVariable long id, RedirectAttributes after) {
    return told(custody.disinfect(seen(who, id).id(), who.name()), id, after);
  }

  @PostMapping("/{id}/handed-over")
  String handedOver(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String to,
      RedirectAttributes after) {
    return told(custody.handOver(seen(who, id).id(), to, who.name()), id, after);
  }

  @PostMapping("/{id}/counted")
  String counted(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String envelopes,
      RedirectAttributes after) {
    Round round = seen(who, id);
    Answer answer = custody.count(id, CountedByHand.of(envelopes), who.name());
    if (!(answer instanceof Answer.Done)) {
      after.addFlashAttribute("typed", new CountedByHand(round.branch(), round.box(), envelopes));
    }
    return told(answer, id, after);
  }

  @PostMapping("/{id}/scanned")
  String scanned(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable List<String> batch,
      RedirectAttributes after) {
    List<String> of = batch == null ? List.of() : batch;
    return told(custody.scanned(seen(who, id).id(), of, who.name()), id, after);
  }

  @PostMapping("/{id}/not-of-round")
  String notOfRound(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam String batch,
      RedirectAttributes after) {
    return told(custody.notOfRound(seen(who, id).id(), batch, who.name()), id, after);
  }

  /** Where the paper of all of its stacks lies. */
  @PostMapping("/{id}/placed")
  String placed(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String where,
      RedirectAttributes after) {
    Answer answer = new Answer.Done(id);
    for (String batch : seen(who, id).batches()) {
      if (answer instanceof Answer.Done) {
        answer = papers.place(batch, where, who.name());
      }
    }
    return told(answer, id, after);
  }

  private static String told(Answer answer, long round, RedirectAttributes after) {
    CustodyAnswers.tell(answer, after);
    return "redirect:/custody/rounds/" + round;
  }
}
