package id.berkas.web.desk;

import id.berkas.completeness.Checklist;
import id.berkas.document.Packets;
import id.berkas.letter.Contacts;
import id.berkas.verification.Decision;
import id.berkas.verification.DecisionResult;
import id.berkas.verification.Decisions;
import id.berkas.verification.Draft.Writing;
import id.berkas.verification.Task;
import id.berkas.verification.Tasks;
import id.berkas.verification.Withdrawal;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer decides about one task, and takes back. */
@Controller
@RequestMapping("/tasks/{id}")
class DecisionDesk {

  private final Decisions decisions;
  private final Tasks tasks;
  private final LostLease lost;
  private final Packets packets;
  private final Contacts contacts;
  private final NextPacket next;
  private final Sight sight;
  private final Wording wording;
  private final QueueWords words;

  DecisionDesk(
      Decisions decisions,
      Tasks tasks,
      LostLease lost,
      Packets packets,
      Contacts contacts,
      NextPacket next,
      Sight sight,
      Wording wording,
      QueueWords words) {
    this.decisions = decisions;
    this.tasks = tasks;
    this.lost = lost;
    this.packets = packets;
    this.contacts = contacts;
    this.next = next;
    this.sight = sight;
    this.wording = wording;
    this.words = words;
  }

  @PostMapping("/decide")
  String decide(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam int version,
      @RequestParam Decision decision,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(required = false) @Nullable List<String> tick,
      QueueFilter filter,
      RedirectAttributes after) {
    Task task = task(who, id);
    Writing writing = new Writing(version, note, Ticks.read(tick));
    Checklist list =
        packets.finding(task.packet(), Checklist.FINDING, Checklist.class).orElse(null);
    List<Checklist.Check> missing = Ticks.missing(list, writing.ticks());
    Refusing refusing = new Refusing(after, task, writing, filter);
    if (decision == Decision.ACCEPTED && !missing.isEmpty()) {
      return refusing.because("missing-ticked", wording.check(missing.getFirst()));
    }
    String grounds = decision == Decision.ACCEPTED ? note.strip() : Ticks.grounds(note, missing);
    return switch (decisions.decide(id, who.name(), version, decision, grounds)) {
      case DecisionResult.Decided done -> done(who, done.task(), filter, after);
      case DecisionResult.AlreadyDecided done -> done(who, done.task(), filter, after);
      case DecisionResult.Passed passed -> {
        Notice.good(after, "passed", passed.task().packet(), wording.of("decision", decision));
        yield next.goOn(who, filter);
      }
      case DecisionResult.LeaseLost lost -> refusing.because("lease-lost");
      case DecisionResult.Outdated outdated ->
          refusing.because("outdated", words.changed(outdated.changed()));
      case DecisionResult.NotYours other ->
          lost.notice(tasks.heartbeat(id, who.name()), who.name())
              .map(refusing::because)
              .orElseGet(() -> refusing.because("not-yours"));
      case DecisionResult.NoteMissing none -> refusing.because("note-needed");
      case DecisionResult.Unknown unknown -> throw new NotHere();
    };
  }

  private String done(SignedIn who, Task task, QueueFilter filter, RedirectAttributes after) {
    Decision decision = task.verdict() == null ? Decision.ACCEPTED : task.verdict().decision();
    Notice.good(after, "decided", task.packet(), wording.of("decision", decision));
    after.addFlashAttribute("undo", task);
    return decision == Decision.SENT_BACK
        ? "redirect:/packets/%s/letter%s".formatted(task.packet(), filter.query())
        : next.goOn(who, filter);
  }

  /** Sends a form back with what was written in it. */
  private record Refusing(
      RedirectAttributes after, Task task, Writing writing, QueueFilter filter) {
    String because(Notice notice) {
      after.addFlashAttribute("notice", notice);
      after.addFlashAttribute("writing", writing);
      return NextPacket.packet(task, filter);
    }

    String because(String code, Object... details) {
      Notice.bad(after, code, details);
      after.addFlashAttribute("writing", writing);
      return NextPacket.packet(task, filter);
    }
  }

  /** Takes a fresh decision back; not when the participant was told already. */
  @PostMapping("/withdraw")
  String withdraw(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      QueueFilter filter,
      RedirectAttributes after) {
    Task task = task(who, id);
    if (!contacts.of(task.packet()).isEmpty()) {
      Notice.bad(after, "told-already");
      return NextPacket.packet(task, filter);
    }
    switch (decisions.withdraw(id, who.name())) {
      case Withdrawal.Withdrawn withdrawn -> Notice.good(after, "withdrawn", task.packet());
      case Withdrawal.TooLate late -> Notice.bad(after, "too-late", Decisions.FRESH.toMinutes());
    }
    return NextPacket.packet(task, filter);
  }

  private Task task(SignedIn who, long id) {
    return sight.task(who, id).orElseThrow(NotHere::new);
  }
}
