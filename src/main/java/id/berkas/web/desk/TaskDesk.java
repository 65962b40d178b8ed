package id.berkas.web.desk;

import id.berkas.verification.Claim;
import id.berkas.verification.Decision;
import id.berkas.verification.DecisionResult;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer does with one task. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskDesk {

  private final Tasks tasks;
  private final Sight sight;
  private final Wording wording;

  TaskDesk(Tasks tasks, Sight sight, Wording wording) {
    this.tasks = tasks;
    this.sight = sight;
    this.wording = wording;
  }

  @PostMapping("/claim")
  String claim(
      @AuthenticationPrincipal SignedIn who, @PathVariable long id, RedirectAttributes after) {
    Task task = task(who, id);
    switch (tasks.claim(id, who.name())) {
      case Claim.Leased leased -> {}
      case Claim.HeldByOther held ->
          Notice.bad(
              after, "held-by-other", held.lease().holder(), wording.clock(held.lease().until()));
      case Claim.Lapsed lapsed -> Notice.bad(after, "lease-lost");
      case Claim.Closed closed -> Notice.bad(after, "closed", closed.verdict().by());
      case Claim.Unknown unknown -> throw new NotHere();
    }
    return packet(task);
  }

  /** Called by the page's script while it is open: 204, or 409 when the lease is gone. */
  @PostMapping("/heartbeat")
  ResponseEntity<Void> heartbeat(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    task(who, id);
    boolean leased = tasks.heartbeat(id, who.name()) instanceof Claim.Leased;
    return ResponseEntity.status(leased ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT).build();
  }

  @PostMapping("/release")
  String release(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    task(who, id);
    tasks.release(id, who.name());
    return "redirect:/queue";
  }

  @PostMapping("/decide")
  String decide(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam int version,
      @RequestParam Decision decision,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes after) {
    Task task = task(who, id);
    return switch (tasks.decide(id, who.name(), version, decision, note.strip())) {
      case DecisionResult.Decided done -> done(after, done.task(), decision);
      case DecisionResult.AlreadyDecided done -> done(after, done.task(), decision);
      case DecisionResult.LeaseLost lost -> refused(after, task, note, "lease-lost");
      case DecisionResult.Outdated outdated ->
          refused(after, task, note, "outdated", outdated.changed());
      case DecisionResult.NotYours other -> refused(after, task, note, "not-yours");
      case DecisionResult.NoteMissing missing -> refused(after, task, note, "note-needed");
      case DecisionResult.Unknown unknown -> throw new NotHere();
    };
  }

  private String done(RedirectAttributes after, Task task, Decision decision) {
    Notice.good(after, "decided", task.packet(), wording.of("decision", decision));
    return decision == Decision.SENT_BACK ? packet(task) + "/letter" : "redirect:/queue";
  }

  /** The note that was typed is shown again. */
  private String refused(
      RedirectAttributes after, Task task, String note, String code, Object... details) {
    Notice.bad(after, code, details);
    after.addFlashAttribute("draft", note);
    return packet(task);
  }

  private Task task(SignedIn who, long id) {
    return sight.task(who, id).orElseThrow(NotHere::new);
  }

  private static String packet(Task task) {
    return "redirect:/packets/" + task.packet();
  }
}
