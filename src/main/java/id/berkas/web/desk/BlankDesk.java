package id.berkas.web.desk;

import id.berkas.web.access.BlankReturns;
import id.berkas.web.access.BlankReturns.Answer;
import id.berkas.web.access.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button on a hidden blank page. */
@Controller
class BlankDesk {

  private final BlankReturns returns;

  BlankDesk(BlankReturns returns) {
    this.returns = returns;
  }

  /**
   * @param packet the packet whose page the button stood on; empty for the page of the batch
   */
  @PostMapping("/pages/{id}/bring-back")
  String bringBack(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String packet,
      RedirectAttributes after) {
    Answer answer = returns.bringBack(who, id).orElseThrow(NotHere::new);
    if (answer == Answer.BROUGHT_BACK) {
      Notice.good(after, answer.code());
    } else {
      Notice.bad(after, answer.code());
    }
    after.addAttribute("place", packet.isEmpty() ? id.substring(0, id.lastIndexOf('.')) : packet);
    return packet.isEmpty() ? "redirect:/batches/{place}" : "redirect:/packets/{place}";
  }
}
