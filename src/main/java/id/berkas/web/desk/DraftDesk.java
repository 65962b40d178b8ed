package id.berkas.web.desk;

import id.berkas.verification.Draft.Tick;
import id.berkas.verification.Draft.Writing;
import id.berkas.verification.DraftSaving;
import id.berkas.verification.Drafts;
import id.berkas.verification.Task;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps what an officer writes about a task, while it is written. */
@Controller
class DraftDesk {

  private final Drafts drafts;
  private final Sight sight;
  private final Wording wording;

  DraftDesk(Drafts drafts, Sight sight, Wording wording) {
    this.drafts = drafts;
    this.sight = sight;
    this.wording = wording;
  }

  /**
   * What a window learns about its draft.
   *
   * @param seq the draft as it stands
   * @param note of another window, when that saved meanwhile; untrusted text
   * @param ticks the same
   */
  record Kept(int seq, String at, @Nullable String note, @Nullable Map<String, Tick> ticks) {}

  /** Called by the page's script while somebody writes: 200, or 409 when another window wrote. */
  @PostMapping("/tasks/{id}/draft")
  ResponseEntity<Kept> draft(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam int version,
      @RequestParam int seq,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(required = false) @Nullable List<String> tick) {
    Task task = sight.task(who, id).orElseThrow(NotHere::new);
    if (task.state() != Task.State.OPEN) {
      return ResponseEntity.status(HttpStatus.GONE).build();
    }
    Writing writing = new Writing(version, note, Ticks.read(tick));
    return switch (drafts.save(id, who.name(), seq, writing)) {
      case DraftSaving.Saved saved ->
          ResponseEntity.ok(
              new Kept(saved.draft().seq(), wording.clock(saved.draft().savedAt()), null, null));
      case DraftSaving.Elsewhere other ->
          ResponseEntity.status(HttpStatus.CONFLICT)
              .body(
                  new Kept(
                      other.draft().seq(),
                      wording.clock(other.draft().savedAt()),
                      other.draft().writing().note(),
                      other.draft().writing().ticks()));
    };
  }
}
