package id.berkas.web.desk;

import id.berkas.collation.Passes;
import id.berkas.correction.HoldAnswers;
import id.berkas.document.Batch;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Ledger;
import id.berkas.document.LedgerLine;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.document.Repairs;
import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.Holds;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the scanners delivered, with its page equation. */
@Controller
class BatchDesk {

  private static final int SHOWN = 60;

  private final Batches batches;
  private final Pages pages;
  private final Packets packets;
  private final Ledger ledger;
  private final Repairs repairs;
  private final Passes passes;
  private final HoldAnswers answers;
  private final Sight sight;
  private final Holds holds;

  BatchDesk(
      Batches batches,
      Pages pages,
      Packets packets,
      Ledger ledger,
      Repairs repairs,
      Passes passes,
      HoldAnswers answers,
      Sight sight,
      Holds holds) {
    this.batches = batches;
    this.pages = pages;
    this.packets = packets;
    this.ledger = ledger;
    this.repairs = repairs;
    this.passes = passes;
    this.answers = answers;
    this.sight = sight;
    this.holds = holds;
  }

  /** A batch with its equation. */
  record Row(Batch batch, LedgerLine equation, int packets) {

    /** How far it has come; held also when it was cut and nothing but held pages came of it. */
    public BatchState state() {
      boolean onlyHeld = equation.of(Disposition.HELD) > 0 && equation.of(Disposition.FILED) == 0;
      return onlyHeld && batch.state() == BatchState.SEPARATED ? BatchState.HELD : batch.state();
    }

    /** Pages that are held though the batch went on with the others. */
    public int heldAmongOthers() {
      return state() == BatchState.SEPARATED ? equation.of(Disposition.HELD) : 0;
    }
  }

  @GetMapping("/batches")
  String list(@AuthenticationPrincipal SignedIn who, Model model) {
    List<Row> rows = batches.latest(who.branch(), SHOWN).stream().map(this::row).toList();
    model.addAttribute("rows", rows);
    model.addAttribute(
        "waitingPasses",
        passes.open().stream().filter(pass -> sight.batch(who, pass.batch()).isPresent()).count());
    return "batches";
  }

  @GetMapping("/batches/{id}")
  String one(@AuthenticationPrincipal SignedIn who, @PathVariable String id, Model model) {
    Batch batch = sight.batch(who, id).orElseThrow(NotHere::new);
    model.addAttribute("row", row(batch));
    List<Page> all = pages.ofBatch(batch.id());
    model.addAttribute("pages", all);
    model.addAttribute(
        "progress", BatchProgress.of(batch.state(), all, packets.ofBatch(batch.id())));
    model.addAttribute(
        "forgotten", all.stream().filter(answers::isForgotten).map(Page::id).toList());
    model.addAttribute("repairs", repairs.ofBatch(batch.id()));
    model.addAttribute("pass", passes.find(batch.id()).orElse(null));
    model.addAttribute("wentOn", pages.wentOnTo(batch.id()));
    model.addAttribute("madeOf", passes.of(batch.id()));
    model.addAttribute("packets", packets.ofBatch(batch.id()));
    List<Hold> held = holds.openOf(Subject.BATCH, batch.id());
    model.addAttribute("held", held);
    model.addAttribute(
        "tried", held.stream().flatMap(this::wrongPassword).findFirst().orElse(null));
    model.addAttribute(
        "trying", batch.state() == BatchState.HELD && holds.isTried(Subject.BATCH, batch.id()));
    return "batch";
  }

  private Stream<Instant> wrongPassword(Hold hold) {
    return holds.withWrongPassword(hold).map(Hold::resolvedAt).stream();
  }

  /** A held page about which nobody is asked any more gets its hold back. */
  @PostMapping("/pages/{id}/ask-again")
  String askAgain(
      @AuthenticationPrincipal SignedIn who, @PathVariable String id, RedirectAttributes after) {
    Page page = sight.page(who, id).orElseThrow(NotHere::new);
    if (answers.askAgain(page.id())) {
      Notice.good(after, "asked-again");
      return "redirect:/holds";
    }
    Notice.bad(after, "settled-already");
    after.addAttribute("batch", page.batch());
    return "redirect:/batches/{batch}";
  }

  private Row row(Batch batch) {
    return new Row(
        batch, ledger.line(batch.id()).orElseThrow(), packets.ofBatch(batch.id()).size());
  }
}
