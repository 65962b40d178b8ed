package id.berkas.web.desk;

import id.berkas.custody.Answer;
import id.berkas.custody.Paper;
import id.berkas.custody.Papers;
import id.berkas.custody.Rounds;
import id.berkas.custody.Step;
import id.berkas.document.Batch;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.document.Sheets;
import id.berkas.profile.Duplex;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The paper behind one batch: where it lies, sheets that are out, and its end. */
@Controller
@RequestMapping("/custody")
class PaperDesk {

  private final Papers papers;
  private final Rounds rounds;
  private final Pages pages;
  private final ScannerProfiles profiles;
  private final Sight sight;

  PaperDesk(Papers papers, Rounds rounds, Pages pages, ScannerProfiles profiles, Sight sight) {
    this.papers = papers;
    this.rounds = rounds;
    this.pages = pages;
    this.profiles = profiles;
    this.sight = sight;
  }

  /** Whatever was typed of a batch, packet or page leads to the paper of its batch. */
  @GetMapping("/find")
  String find(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String q,
      RedirectAttributes after) {
    String typed = q.strip();
    Optional<String> batch =
        sight
            .batch(who, typed)
            .map(Batch::id)
            .or(() -> sight.packet(who, typed).map(packet -> packet.batch()))
            .or(() -> sight.page(who, typed).map(Page::batch));
    if (batch.isEmpty()) {
      Notice.bad(after, "custody.not-found", typed);
      return "redirect:/custody";
    }
    after.addAttribute("batch", batch.get());
    return "redirect:/custody/batches/{batch}";
  }

  /**
   * @param sheet the sheet that is asked for, so that it need not be typed
   */
  @GetMapping("/batches/{id}")
  String one(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String sheet,
      Model model) {
    Batch batch = seen(who, id);
    Paper paper = papers.of(batch.id());
    model.addAttribute("batch", batch);
    model.addAttribute("paper", paper);
    model.addAttribute("round", rounds.ofBatch(batch.id()).orElse(null));
    model.addAttribute("sheets", sheets(batch));
    model.addAttribute("sheet", sheet);
    model.addAttribute("needs", paper.isDestroyed() ? List.of() : papers.needs(batch.id()));
    return "paper";
  }

  private Batch seen(SignedIn who, String id) {
    return sight.batch(who, id).orElseThrow(NotHere::new);
  }

  private Sheets sheets(Batch batch) {
    boolean bothSides =
        profiles
            .find(batch.profile())
            .filter(profile -> profile.duplex() == Duplex.BOTH_SIDES)
            .isPresent();
    return Sheets.of(pages.ofBatch(batch.id()), bothSides);
  }

  @PostMapping("/batches/{id}/placed")
  String placed(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String where,
      RedirectAttributes after) {
    return told(papers.place(seen(who, id).id(), where, who.name()), id, after);
  }

  @PostMapping("/batches/{id}/returned")
  String returned(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String to,
      RedirectAttributes after) {
    return told(papers.returned(seen(who, id).id(), what, to, who.name()), id, after);
  }

  /** Asks for a sheet; leads to its slip, to be printed. */
  @PostMapping("/batches/{id}/asked-for")
  String askedFor(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam(name = "sheet", defaultValue = "") String typed,
      @RequestParam(defaultValue = "") String why,
      RedirectAttributes after) {
    int sheet = CountedByHand.of(typed);
    Batch batch = seen(who, id);
    Sheets sheets = sheets(batch);
    Optional<Page> page =
        pages.ofBatch(batch.id()).stream()
            .filter(one -> sheets.at(one.id()).sheet() == sheet)
            .findFirst();
    if (page.isEmpty()) {
      return told(new Answer.Refused("no-sheet", List.of("" + sheets.count())), id, after);
    }
    Answer answer = papers.askFor(batch.id(), page.get().id(), why, who.name());
    return answer instanceof Answer.Done done
        ? "redirect:/custody/slips/" + done.id()
        : told(answer, id, after);
  }

  @PostMapping("/batches/{id}/put-back")
  String putBack(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam long slip,
      RedirectAttributes after) {
    return told(papers.putBack(seen(who, id).id(), slip, who.name()), id, after);
  }

  @PostMapping("/batches/{id}/destruction-asked")
  String destructionAsked(
      @AuthenticationPrincipal SignedIn who, @PathVariable String id, RedirectAttributes after) {
    return told(papers.askDestruction(seen(who, id).id(), who.name()), id, after);
  }

  @PostMapping("/batches/{id}/destroyed")
  String destroyed(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String how,
      RedirectAttributes after) {
    return told(papers.destroyed(seen(who, id).id(), how, who.name()), id, after);
  }

  /** The slip that goes to the shelf. */
  @GetMapping("/slips/{id}")
  String slip(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
    Step slip = papers.slip(id).orElseThrow(NotHere::new);
    Batch batch = seen(who, String.valueOf(slip.batch()));
    Page page = pages.get(String.valueOf(slip.page()));
    model.addAttribute("slip", slip);
    model.addAttribute("batch", batch);
    model.addAttribute("page", page);
    model.addAttribute("place", sheets(batch).at(page.id()));
    model.addAttribute("sheets", sheets(batch).count());
    model.addAttribute("paper", papers.of(batch.id()));
    return "slip";
  }

  private static String told(Answer answer, String batch, RedirectAttributes after) {
    CustodyAnswers.tell(answer, after);
    after.addAttribute("batch", batch);
    return "redirect:/custody/batches/{batch}";
  }
}
