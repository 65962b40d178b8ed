package id.berkas.web.desk;

import id.berkas.web.access.OpenSessions;
import id.berkas.web.access.Role;
import id.berkas.web.access.SignIns;
import id.berkas.web.access.SignIns.Answer;
import id.berkas.web.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may sign in, and one's own password. */
@Controller
class UserDesk {

  private static final String USERS = "redirect:/users";

  private final SignIns signIns;
  private final OpenSessions sessions;
  private final KnownBranches branches;

  UserDesk(SignIns signIns, OpenSessions sessions, KnownBranches branches) {
    this.signIns = signIns;
    this.sessions = sessions;
    this.branches = branches;
  }

  /** What a form held that was refused; it comes back to be put right. */
  public record Typed(String name, Role role, String branch) {}

  @GetMapping("/users")
  String users(Model model) {
    model.addAttribute("users", signIns.all());
    model.addAttribute("roles", Role.values());
    return "users";
  }

  @PostMapping("/users")
  String add(
      @RequestParam String name,
      @RequestParam Role role,
      @RequestParam(defaultValue = "") String branch,
      RedirectAttributes next) {
    Answer answer = signIns.add(name, role, branch);
    if (answer instanceof Answer.Refused) {
      next.addFlashAttribute("typed", new Typed(name, role, branch));
    }
    return withBranch(answer, "user-added", name, branch, next);
  }

  @PostMapping("/users/{name}/password")
  String reset(@PathVariable String name, RedirectAttributes next) {
    return told(signIns.reset(name), "user-reset", name, next);
  }

  @PostMapping("/users/{name}/work")
  String work(
      @PathVariable String name,
      @RequestParam Role role,
      @RequestParam(defaultValue = "") String branch,
      RedirectAttributes next) {
    return withBranch(signIns.setWork(name, role, branch), "user-changed", name, branch, next);
  }

  @PostMapping("/users/{name}/active")
  String active(@PathVariable String name, @RequestParam boolean active, RedirectAttributes next) {
    return told(signIns.setActive(name, active), active ? "user-back" : "user-away", name, next);
  }

  /** A branch may open before its first paper comes, so an unknown one is taken, with a warning. */
  private String withBranch(
      Answer answer, String done, String name, String branch, RedirectAttributes next) {
    String meant = branch.strip().toUpperCase(Locale.ROOT);
    boolean taken = !(answer instanceof Answer.Refused);
    if (taken && !meant.isEmpty() && !branches.know(meant)) {
      Notice.warn(next, "user-branch-unknown", meant);
    }
    return told(answer, done, name, next);
  }

  private static String told(Answer answer, String done, String name, RedirectAttributes next) {
    switch (answer) {
      case Answer.Done _ -> Notice.good(next, done, name);
      case Answer.Told told -> Notice.good(next, done, told.name(), told.password());
      case Answer.Refused refused -> Notice.bad(next, refused.why(), name);
    }
    return USERS;
  }

  @GetMapping("/password")
  String password(@AuthenticationPrincipal SignedIn who, Model model) {
    model.addAttribute("must", signIns.mustChange(who));
    model.addAttribute("shortest", SignIns.SHORTEST_PASSWORD);
    return "password";
  }

  @PostMapping("/password")
  String change(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String current,
      @RequestParam String fresh,
      @RequestParam String again,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    return switch (signIns.changePassword(who, current, fresh, again)) {
      case Answer.Refused refused -> {
        Notice.bad(next, refused.why(), SignIns.SHORTEST_PASSWORD);
        yield "redirect:/password";
      }
      case Answer.Done _, Answer.Told _ -> {
        sessions.goOn(who, request, response);
        Notice.good(next, "password-changed");
        yield "redirect:" + who.role().home();
      }
    };
  }
}
