package id.berkas.web.desk;

import id.berkas.document.Progress;
import id.berkas.hold.Holds;
import id.berkas.web.HealthFacts;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the hub is doing, and what is on its way. */
@Controller
class HealthDesk {

  private final ObjectProvider<HealthFacts> facts;
  private final Progress progress;
  private final Holds holds;

  HealthDesk(ObjectProvider<HealthFacts> facts, Progress progress, Holds holds) {
    this.facts = facts;
    this.progress = progress;
    this.holds = holds;
  }

  @GetMapping("/health")
  String health(Model model) {
    HealthFacts known = facts.getIfAvailable();
    model.addAttribute("facts", known == null ? List.of() : known.facts());
    model.addAttribute("counts", progress.counts());
    model.addAttribute("holds", holds.open().size());
    return "health";
  }
}
