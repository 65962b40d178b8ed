package id.berkas.web.desk;

import id.berkas.custody.Answer;
import id.berkas.custody.Custody;
import id.berkas.custody.Reconciling;
import id.berkas.custody.Rounds;
import id.berkas.profile.ScannerProfile;
import id.berkas.profile.ScannerProfiles;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drop boxes and what was taken out of them. */
@Controller
@RequestMapping("/custody")
class CustodyDesk {

  private static final int SHOWN = 40;

  private final Custody custody;
  private final Rounds rounds;
  private final Reconciling reconciling;
  private final ScannerProfiles profiles;

  CustodyDesk(Custody custody, Rounds rounds, Reconciling reconciling, ScannerProfiles profiles) {
    this.custody = custody;
    this.rounds = rounds;
    this.reconciling = reconciling;
    this.profiles = profiles;
  }

  @GetMapping
  String list(@AuthenticationPrincipal SignedIn who, Model model) {
    List<RoundRow> rows =
        rounds.latest(who.branch(), SHOWN).stream()
            .map(round -> RoundRow.of(round, reconciling))
            .toList();
    model.addAttribute("rows", rows);
    model.addAttribute("branches", branches(who));
    model.addAttribute("boxes", rows.stream().map(row -> row.round().box()).distinct().toList());
    return "custody";
  }

  private List<String> branches(SignedIn who) {
    String own = who.branch();
    return own == null
        ? profiles.all().stream().map(ScannerProfile::branch).distinct().sorted().toList()
        : List.of(own);
  }

  @PostMapping
  String empty(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String branch,
      @RequestParam(defaultValue = "") String box,
      @RequestParam(defaultValue = "") String envelopes,
      RedirectAttributes after) {
    if (!branches(who).contains(branch)) {
      throw new NotHere();
    }
    Answer answer = custody.empty(branch, box, CountedByHand.of(envelopes), who.name());
    CustodyAnswers.tell(answer, after);
    if (answer instanceof Answer.Done done) {
      return "redirect:/custody/rounds/" + done.id();
    }
    after.addFlashAttribute("typed", new CountedByHand(branch, box, envelopes));
    return "redirect:/custody";
  }
}
