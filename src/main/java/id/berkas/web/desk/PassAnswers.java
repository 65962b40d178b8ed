package id.berkas.web.desk;

import id.berkas.collation.Interleaving.Order;
import id.berkas.collation.Pairing;
import id.berkas.collation.Parting;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons beside the two sides of a stack. */
@Controller
class PassAnswers {

  private static final String TO_LIST = "redirect:/passes";

  private final Pairing pairing;
  private final Sight sight;

  PassAnswers(Pairing pairing, Sight sight) {
    this.pairing = pairing;
    this.sight = sight;
  }

  @PostMapping("/passes/{fronts}/join")
  String join(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String fronts,
      @RequestParam String backs,
      @RequestParam(defaultValue = "REVERSED") Order order,
      @RequestParam(defaultValue = "1") int gap,
      RedirectAttributes after) {
    see(who, fronts, backs);
    Optional<String> whole = pairing.join(fronts, backs, order, gap, who.name());
    whole.ifPresentOrElse(
        id -> Notice.good(after, "paired", id), () -> Notice.bad(after, "pair-decided"));
    after.addAttribute("place", whole.orElse(fronts));
    return "redirect:/batches/{place}";
  }

  @PostMapping("/passes/{fronts}/part")
  String part(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String fronts,
      @RequestParam String backs,
      @RequestParam Parting parting,
      RedirectAttributes after) {
    see(who, fronts, backs);
    tell(after, pairing.part(fronts, backs, parting, who.name()), "parted." + parting);
    return TO_LIST;
  }

  @PostMapping("/passes/{batch}/alone")
  String alone(
      @AuthenticationPrincipal SignedIn who, @PathVariable String batch, RedirectAttributes after) {
    see(who, batch);
    tell(after, pairing.alone(batch, who.name()), "goes-alone");
    return TO_LIST;
  }

  @PostMapping("/passes/{batch}/wait")
  String waitOn(
      @AuthenticationPrincipal SignedIn who, @PathVariable String batch, RedirectAttributes after) {
    see(who, batch);
    tell(after, pairing.waitOn(batch, who.name()), "waits-on");
    return TO_LIST;
  }

  @PostMapping("/passes/{batch}/after-all")
  String afterAll(
      @AuthenticationPrincipal SignedIn who, @PathVariable String batch, RedirectAttributes after) {
    see(who, batch);
    tell(after, pairing.afterAll(batch, who.name()), "goes-alone");
    after.addAttribute("place", batch);
    return "redirect:/batches/{place}";
  }

  private void see(SignedIn who, String... ids) {
    for (String id : ids) {
      if (sight.batch(who, id).isEmpty()) {
        throw new NotHere();
      }
    }
  }

  private static void tell(RedirectAttributes after, boolean done, String code) {
    if (done) {
      Notice.good(after, code);
    } else {
      Notice.bad(after, "pair-decided");
    }
  }
}
