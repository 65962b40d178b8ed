package id.berkas.web.desk;

import id.berkas.document.Progress;
import id.berkas.web.HealthFacts;
import id.berkas.web.access.HoldSight;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the hub is doing, and what is on its way. */
@Controller
class HealthDesk {

  private final ObjectProvider<HealthFacts> facts;
  private final Progress progress;
  private final HoldSight holds;

  HealthDesk(ObjectProvider<HealthFacts> facts, Progress progress, HoldSight holds) {
    this.facts = facts;
    this.progress = progress;
    this.holds = holds;
  }

  @GetMapping("/health")
  String health(@AuthenticationPrincipal SignedIn who, Model model) {
    HealthFacts known = facts.getIfAvailable();
    model.addAttribute("facts", known == null ? List.of() : known.facts());
    model.addAttribute("counts", progress.counts(who.branch()));
    model.addAttribute("holds", holds.open(who).size());
    return "health";
  }
}
