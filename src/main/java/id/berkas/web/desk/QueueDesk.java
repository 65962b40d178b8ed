package id.berkas.web.desk;

import id.berkas.verification.Task;
import id.berkas.verification.TaskFilter;
import id.berkas.verification.Tasks;
import id.berkas.web.access.SignedIn;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of what waits for officers. */
@Controller
class QueueDesk {

  private static final int SHOWN = 200;
  private static final List<String> OUTCOMES =
      List.of("certain", "chosen", "doubtful", "conflict", "missing");

  private final Tasks tasks;
  private final Clock clock;

  QueueDesk(Tasks tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @GetMapping("/queue")
  String queue(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(required = false) @Nullable String outcome,
      @RequestParam(defaultValue = "false") boolean decided,
      Model model) {
    Task.State state = decided ? Task.State.DECIDED : Task.State.OPEN;
    List<Task> all = tasks.list(new TaskFilter(who.branch(), state, null, Integer.MAX_VALUE));
    String chosen = outcome != null && OUTCOMES.contains(outcome) ? outcome : null;
    model.addAttribute(
        "tasks",
        all.stream()
            .filter(task -> chosen == null || chosen.equals(task.reason().outcome()))
            .limit(SHOWN)
            .toList());
    model.addAttribute("mine", held(all, who.name()));
    model.addAttribute("counts", counts(all));
    model.addAttribute("total", all.size());
    model.addAttribute("chosen", chosen);
    model.addAttribute("decided", decided);
    model.addAttribute("now", clock.instant());
    return "queue";
  }

  @PostMapping("/queue/next")
  String next(@AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
    return tasks
        .next(who.name(), who.branch())
        .map(task -> "redirect:/packets/" + task.packet())
        .orElseGet(
            () -> {
              Notice.bad(after, "nothing-free");
              return "redirect:/queue";
            });
  }

  private List<Task> held(List<Task> all, String officer) {
    return all.stream()
        .filter(task -> Objects.equals(task.holder(clock.instant()), officer))
        .filter(task -> task.state() == Task.State.OPEN)
        .toList();
  }

  private static Map<String, Long> counts(List<Task> all) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String outcome : OUTCOMES) {
      counts.put(outcome, all.stream().filter(t -> t.reason().outcome().equals(outcome)).count());
    }
    return counts;
  }
}
