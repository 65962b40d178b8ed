package id.berkas.web.desk;

import id.berkas.verification.Claim;
import id.berkas.verification.Takeover;
import id.berkas.verification.Takeovers;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a task comes into an officer's hands and out of them. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskDesk {

  private final Tasks tasks;
  private final Takeovers takeovers;
  private final Sight sight;
  private final LostLease lost;
  private final QueueWords words;

  TaskDesk(Tasks tasks, Takeovers takeovers, Sight sight, LostLease lost, QueueWords words) {
    this.tasks = tasks;
    this.takeovers = takeovers;
    this.sight = sight;
    this.lost = lost;
    this.words = words;
  }

  @PostMapping("/claim")
  String claim(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      QueueFilter filter,
      RedirectAttributes after) {
    Task task = task(who, id);
    tell(after, tasks.claim(id, who.name()), who);
    return NextPacket.packet(task, filter);
  }

  @PostMapping("/takeover")
  String takeOver(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reason,
      QueueFilter filter,
      RedirectAttributes after) {
    Task task = task(who, id);
    switch (takeovers.takeOver(id, who.name(), reason)) {
      case Takeover.Taken taken -> Notice.good(after, "took-over", task.packet());
      case Takeover.ReasonMissing missing -> Notice.bad(after, "reason-needed");
      case Takeover.Refused refused -> tell(after, refused.why(), who);
    }
    return NextPacket.packet(task, filter);
  }

  private void tell(RedirectAttributes after, Claim claim, SignedIn who) {
    lost.notice(claim, who.name()).ifPresent(notice -> after.addFlashAttribute("notice", notice));
  }

  /**
   * What a page learns about its lease.
   *
   * @param free whether nobody else has it now
   */
  record Lost(String sentence, boolean free) {}

  /** Called by the page's script while it is open: 204, or 409 when the lease is gone. */
  @PostMapping("/heartbeat")
  ResponseEntity<Lost> heartbeat(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    task(who, id);
    Claim claim = tasks.heartbeat(id, who.name());
    Optional<Lost> gone =
        lost.notice(claim, who.name())
            .map(notice -> new Lost(words.sentence(notice), claim instanceof Claim.Lapsed));
    return gone.map(body -> ResponseEntity.status(HttpStatus.CONFLICT).body(body))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @PostMapping("/release")
  String release(@AuthenticationPrincipal SignedIn who, @PathVariable long id, QueueFilter filter) {
    task(who, id);
    tasks.release(id, who.name());
    return "redirect:/queue" + filter.query();
  }

  private Task task(SignedIn who, long id) {
    return sight.task(who, id).orElseThrow(NotHere::new);
  }
}
