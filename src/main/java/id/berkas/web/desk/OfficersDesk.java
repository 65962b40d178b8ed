package id.berkas.web.desk;

import id.berkas.verification.Decisions;
import id.berkas.verification.Draft;
import id.berkas.verification.Draft.Writing;
import id.berkas.verification.Drafts;
import id.berkas.verification.SecondLooks;
import id.berkas.verification.Task;
import id.berkas.verification.TaskHistory;
import id.berkas.verification.Tasks;
import id.berkas.web.access.SignedIn;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays on a packet's page what its reader wrote about it and may do. */
@Component
class OfficersDesk {

  private final Drafts drafts;
  private final Decisions decisions;
  private final Tasks tasks;
  private final TaskHistory history;
  private final SecondLooks looks;
  private final QueueWords words;

  OfficersDesk(
      Drafts drafts,
      Decisions decisions,
      Tasks tasks,
      TaskHistory history,
      SecondLooks looks,
      QueueWords words) {
    this.drafts = drafts;
    this.decisions = decisions;
    this.tasks = tasks;
    this.history = history;
    this.looks = looks;
    this.words = words;
  }

  /** What an officer decided last, as long as it can be taken back. */
  void lastDecision(SignedIn who, Model model) {
    if (who.decides()) {
      decisions.lastFresh(who.name()).ifPresent(task -> model.addAttribute("lastDecision", task));
    }
  }

  /** What a form sent back stands above what was kept while it was written. */
  void lay(SignedIn who, Task task, Model model) {
    Draft draft = drafts.of(task.id(), who.name()).orElse(null);
    Writing kept = draft == null ? new Writing(task.version(), "", Map.of()) : draft.writing();
    Object sent = model.getAttribute("writing");
    Writing writing = sent instanceof Writing form ? form : kept;
    model.addAttribute("writing", writing);
    model.addAttribute("draft", draft);
    model.addAttribute(
        "changed",
        writing.version() == task.version() ? null : words.changed(tasks.changed(task.id())));
    boolean fresh = decisions.isFresh(task, who.name());
    model.addAttribute("fresh", fresh);
    if (!fresh) {
      lastDecision(who, model);
    }
    model.addAttribute("spoken", looks.hasSpoken(task, who.name()));
    model.addAttribute("opinions", looks.told(task));
    model.addAttribute("past", history.of(task.id()));
  }
}
