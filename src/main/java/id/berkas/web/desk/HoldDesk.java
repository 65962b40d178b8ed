package id.berkas.web.desk;

import id.berkas.hold.Hold;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import id.berkas.web.Retries;
import id.berkas.web.Unlocks;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is kept back, why, since when, and whose turn it is. */
@Controller
class HoldDesk {

  private final Holds holds;
  private final ObjectProvider<Retries> retries;
  private final ObjectProvider<Unlocks> unlocks;

  HoldDesk(Holds holds, ObjectProvider<Retries> retries, ObjectProvider<Unlocks> unlocks) {
    this.holds = holds;
    this.retries = retries;
    this.unlocks = unlocks;
  }

  /** A hold, and whether it can be sent again. */
  record Row(Hold hold, boolean canRetry) {

    /** Whether it waits for a word about the two sides of a stack. */
    public boolean pairing() {
      return switch (hold.reason()) {
        case BACKS_MISSING, PASSES_DIFFER, PAIR_UNCONFIRMED -> true;
        case PROFILE_GONE -> hold.stage().startsWith("collation");
        default -> false;
      };
    }

    /** Whether a password is what it waits for. */
    public boolean locked() {
      return hold.reason() == HoldReason.ENCRYPTED;
    }
  }

  @GetMapping("/holds")
  String list(Model model) {
    List<Row> rows =
        holds.open().stream()
            .map(hold -> new Row(hold, holds.retryMessage(hold.id()).isPresent()))
            .toList();
    model.addAttribute("rows", rows);
    return "holds";
  }

  @PostMapping("/holds/{id}/resolve")
  String resolve(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String resolution,
      RedirectAttributes after) {
    long hold = holds.find(id).orElseThrow(NotHere::new).id();
    if (resolution.isBlank()) {
      Notice.bad(after, "resolution-needed");
    } else if (holds.resolve(hold, "%s: %s".formatted(who.name(), resolution.strip()))) {
      Notice.good(after, "resolved");
    } else {
      Notice.bad(after, "settled-already");
    }
    return "redirect:/holds";
  }

  @PostMapping("/holds/{id}/password")
  String unlock(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String password,
      RedirectAttributes after) {
    long hold = holds.find(id).orElseThrow(NotHere::new).id();
    Unlocks unlocking = unlocks.getIfAvailable();
    if (password.isEmpty()) {
      Notice.bad(after, "password-needed");
    } else if (unlocking != null && unlocking.unlock(hold, password, who.name())) {
      Notice.good(after, "unlocking");
    } else {
      Notice.bad(after, "settled-already");
    }
    return "redirect:/holds";
  }

  @PostMapping("/holds/{id}/retry")
  String retry(
      @AuthenticationPrincipal SignedIn who, @PathVariable long id, RedirectAttributes after) {
    long hold = holds.find(id).orElseThrow(NotHere::new).id();
    Retries sender = retries.getIfAvailable();
    if (sender != null && sender.retry(hold, who.name())) {
      Notice.good(after, "sent-again");
    } else {
      Notice.bad(after, "settled-already");
    }
    return "redirect:/holds";
  }
}
