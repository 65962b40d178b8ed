package id.berkas.web.desk;

import id.berkas.revision.Revision;
import id.berkas.revision.Revision.Kind;
import id.berkas.revision.Revisions;
import id.berkas.web.RunningRoutes;
import id.berkas.web.RunningRoutes.Order;
import id.berkas.web.RunningRoutes.Stage;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way of the paper, live: what goes through, what waits, what stands still. */
@Controller
class RoutesDesk {

  private static final int LONGEST_REASON = 300;

  private final ObjectProvider<RunningRoutes> routes;
  private final Revisions revisions;
  private final RouteMapDrawing drawing;

  RoutesDesk(ObjectProvider<RunningRoutes> routes, Revisions revisions, RouteMapDrawing drawing) {
    this.routes = routes;
    this.revisions = revisions;
    this.drawing = drawing;
  }

  @GetMapping("/routes")
  String routes(Model model) {
    List<Stage> stages = routes.stream().flatMap(room -> room.stages().stream()).toList();
    model.addAttribute("stages", stages);
    model.addAttribute("picture", drawing.svg(stages));
    return "routes";
  }

  /** One route file as the hub runs it, and as it was. */
  @GetMapping("/routes/files/{file}")
  String file(
      @PathVariable String file,
      @RequestParam(required = false) @Nullable String version,
      Model model) {
    List<Revision> versions = revisions.of(Kind.ROUTE, file);
    if (versions.isEmpty()) {
      throw new NotHere();
    }
    Revision shown =
        versions.stream()
            .filter(one -> version == null || version.equals(String.valueOf(one.version())))
            .findFirst()
            .orElseThrow(NotHere::new);
    model.addAttribute("versions", versions);
    model.addAttribute("shown", shown);
    return "route";
  }

  @PostMapping("/routes/{route}/order")
  String order(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String route,
      @RequestParam Order order,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      Notice.bad(next, "route-reason", LONGEST_REASON);
      return "redirect:/routes";
    }
    boolean obeyed = routes.stream().anyMatch(room -> room.order(route, order, who.name(), why));
    if (obeyed) {
      Notice.good(next, "route-" + order.name(), route);
    } else {
      Notice.bad(next, "route-gone", route);
    }
    return "redirect:/routes";
  }
}
