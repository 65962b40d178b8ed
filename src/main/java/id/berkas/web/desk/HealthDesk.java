package id.berkas.web.desk;

import id.berkas.document.PacketState;
import id.berkas.document.Progress;
import id.berkas.document.Progress.Counts;
import id.berkas.verification.Task;
import id.berkas.verification.TaskCounts;
import id.berkas.verification.Tasks;
import id.berkas.web.HealthFacts;
import id.berkas.web.RunningRoutes;
import id.berkas.web.RunningRoutes.Running;
import id.berkas.web.access.HoldSight;
import id.berkas.web.access.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Tasks tasks;
  private final ObjectProvider<RunningRoutes> routes;
  private final HandWork hands;

  HealthDesk(
      ObjectProvider<HealthFacts> facts,
      Progress progress,
      HoldSight holds,
      Tasks tasks,
      ObjectProvider<RunningRoutes> routes,
      HandWork hands) {
    this.hands = hands;
    this.tasks = tasks;
    this.routes = routes;
    this.facts = facts;
    this.progress = progress;
    this.holds = holds;
  }

  @GetMapping("/health")
  String health(@AuthenticationPrincipal SignedIn who, Model model) {
    HealthFacts known = facts.getIfAvailable();
    model.addAttribute("facts", known == null ? List.of() : known.facts());
    Counts counts = progress.counts(who.branch());
    model.addAttribute("counts", counts);
    model.addAttribute("packets", packets(counts, decided(who)));
    model.addAttribute("ordered", ordered());
    int held = holds.open(who).size();
    long byHand = hands.counts(who.branch()).all();
    model.addAttribute("held", held);
    model.addAttribute("byHand", byHand);
    model.addAttribute("holds", held + byHand);
    return "health";
  }

  private int decided(SignedIn who) {
    return (int)
        tasks.counts(who.branch(), Task.State.DECIDED).groups().stream()
            .mapToLong(TaskCounts.Group::tasks)
            .sum();
  }

  /** Packets by how far they are; decided ones left the queue, and dissolved ones are none. */
  private static Map<String, Integer> packets(Counts counts, int decided) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (PacketState state : PacketState.values()) {
      int all = counts.packets().getOrDefault(state, 0);
      int shown =
          switch (state) {
            case QUEUED -> Math.max(0, all - decided);
            case DISSOLVED -> 0;
            case SEPARATED, READ, CLASSIFIED, MATCHED, CHECKED, ARCHIVED -> all;
          };
      rows.put(state.name(), shown);
    }
    rows.put("DECIDED", decided);
    rows.values().removeIf(shown -> shown == 0);
    return rows;
  }

  /** Routes that stand still because a person said so. */
  private List<Running> ordered() {
    return routes.stream()
        .flatMap(room -> room.stages().stream())
        .flatMap(stage -> stage.routes().stream())
        .filter(route -> route.ordered() != null)
        .toList();
  }
}
