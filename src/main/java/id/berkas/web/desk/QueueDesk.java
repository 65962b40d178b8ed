package id.berkas.web.desk;

import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.verification.Task;
import id.berkas.verification.TaskCounts;
import id.berkas.verification.TaskFilter;
import id.berkas.verification.Tasks;
import id.berkas.web.access.SignedIn;
import id.berkas.web.audit.Listing;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of what waits for officers. */
@Controller
class QueueDesk {

  private static final int SHOWN = 100;
  private static final int PAGES_AHEAD = 2;

  private final Tasks tasks;
  private final LiveCounts live;
  private final Pages pages;
  private final Facets facets;
  private final NextPacket next;
  private final Address address;
  private final OfficersDesk officers;
  private final Clock clock;

  QueueDesk(
      Tasks tasks,
      LiveCounts live,
      Pages pages,
      Facets facets,
      NextPacket next,
      Address address,
      OfficersDesk officers,
      Clock clock) {
    this.tasks = tasks;
    this.live = live;
    this.pages = pages;
    this.facets = facets;
    this.next = next;
    this.address = address;
    this.officers = officers;
    this.clock = clock;
  }

  @GetMapping("/queue")
  String queue(@AuthenticationPrincipal SignedIn who, QueueFilter filter, Model model) {
    TaskFilter wanted = filter.tasks(who, SHOWN);
    Task.State state = filter.past() ? Task.State.DECIDED : Task.State.OPEN;
    TaskCounts counts = live.of(who.branch(), state);
    List<Task> rows = tasks.list(wanted);
    model.addAttribute("filter", filter);
    model.addAttribute("tasks", rows);
    Listing.show(model, rows);
    model.addAttribute("outcomes", facets.outcomes(who, filter, counts));
    model.addAttribute("menus", facets.menus(who, filter, counts));
    model.addAttribute("all", counts.of(filter.with("outcome", null).tasks(who, SHOWN)));
    model.addAttribute("total", counts.of(wanted));
    model.addAttribute("hidden", Math.max(0, counts.of(wanted) - rows.size()));
    model.addAttribute("decided", filter.past());
    model.addAttribute("now", clock.instant());
    officers.lastDecision(who, model);
    return "queue";
  }

  @PostMapping("/queue/next")
  String next(@AuthenticationPrincipal SignedIn who, QueueFilter filter, RedirectAttributes after) {
    return next.open(who, filter, after);
  }

  /** Pictures of what {@code next} would open, so that a browser has them by then. */
  @GetMapping("/queue/ahead")
  @ResponseBody
  ResponseEntity<List<String>> ahead(@AuthenticationPrincipal SignedIn who, QueueFilter filter) {
    Optional<Task> task =
        who.decides() ? tasks.ahead(who.name(), filter.open(who)) : Optional.empty();
    return ResponseEntity.ok(
        task.stream()
            .flatMap(one -> pages.filedIn(one.packet()).stream())
            .filter(page -> page.look() != null)
            .limit(PAGES_AHEAD)
            .map((Page page) -> address.view(page))
            .toList());
  }

  /** The open packets of an officer, from pages that show none of them. */
  @PostMapping("/queue/heartbeat")
  ResponseEntity<Void> heartbeat(@AuthenticationPrincipal SignedIn who) {
    tasks.heartbeat(who.name());
    return ResponseEntity.noContent().build();
  }
}
