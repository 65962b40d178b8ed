package id.berkas.web.desk;

import id.berkas.correction.HoldAnswers;
import id.berkas.correction.HoldAnswers.Way;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import id.berkas.document.Packets;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.hold.Hold;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.Holds;
import id.berkas.verification.HandTasks;
import id.berkas.verification.HandTasks.Work;
import id.berkas.web.Retries;
import id.berkas.web.Unlocks;
import id.berkas.web.access.HoldSight;
import id.berkas.web.access.SignedIn;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What waits for a person: why, since when, whose turn it is, and the way to go on. */
@Controller
class HoldDesk {

  private final HoldSight sight;
  private final Holds holds;
  private final Pages pages;
  private final Packets packets;
  private final Batches batches;
  private final HoldAnswers answers;
  private final HandWork hands;
  private final ObjectProvider<Retries> retries;
  private final ObjectProvider<Unlocks> unlocks;

  HoldDesk(
      HoldSight sight,
      Holds holds,
      Pages pages,
      Packets packets,
      Batches batches,
      HoldAnswers answers,
      HandWork hands,
      ObjectProvider<Retries> retries,
      ObjectProvider<Unlocks> unlocks) {
    this.sight = sight;
    this.holds = holds;
    this.pages = pages;
    this.packets = packets;
    this.batches = batches;
    this.answers = answers;
    this.hands = hands;
    this.retries = retries;
    this.unlocks = unlocks;
  }

  /**
   * @param about a hold reason or a kind of work; empty for all
   * @param page which of the packets that need a hand, from 1
   */
  @GetMapping("/holds")
  String list(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    List<Hold> open = sight.open(who);
    HandTasks.Counts toDo = hands.counts(who.branch());
    model.addAttribute("counts", counts(open, toDo));
    model.addAttribute("about", about);
    model.addAttribute("total", open.size() + toDo.all());
    model.addAttribute(
        "rows",
        open.stream()
            .filter(hold -> about.isEmpty() || about.equals(hold.reason().name()))
            .map(this::row)
            .toList());
    Optional<Work> work = work(about);
    model.addAttribute(
        "hands",
        about.isEmpty() || work.isPresent()
            ? hands.packets(who.branch(), work.orElse(null), page)
            : new HandWork.Sheet(List.of(), 1, false, false));
    return "holds";
  }

  private static Optional<Work> work(String about) {
    return Arrays.stream(Work.values()).filter(work -> work.name().equals(about)).findFirst();
  }

  private static Map<String, Long> counts(List<Hold> open, HandTasks.Counts toDo) {
    Map<String, Long> counts = new LinkedHashMap<>();
    open.forEach(hold -> counts.merge(hold.reason().name(), 1L, Long::sum));
    for (Work work : Work.values()) {
      counts.put(work.name(), toDo.of().getOrDefault(work, 0L));
    }
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private HeldRow row(Hold hold) {
    Page page = hold.subject() == Subject.PAGE ? pages.find(hold.subjectId()).orElse(null) : null;
    return new HeldRow(
        hold,
        holds.retryMessage(hold.id()).isPresent(),
        answers.stillHeld(hold),
        page,
        scanner(hold),
        batch(hold).map(Batch::name).orElse(null),
        holds.withWrongPassword(hold).map(Hold::resolvedAt).orElse(null));
  }

  private Optional<Batch> batch(Hold hold) {
    return hold.subject() == Subject.BATCH ? batches.find(hold.subjectId()) : Optional.empty();
  }

  private @Nullable String scanner(Hold hold) {
    return switch (hold.subject()) {
      case PAGE -> pages.find(hold.subjectId()).map(page -> profile(page.batch())).orElse(null);
      case PACKET -> packets.find(hold.subjectId()).map(one -> profile(one.batch())).orElse(null);
      case FILE, BATCH, REGISTRATIONS, MESSAGE -> null;
    };
  }

  private String profile(String batch) {
    return batches.get(batch).profile();
  }

  /**
   * @param how {@code rescanned}, which says enough, {@code rejected}, or anything else for settled
   */
  @PostMapping("/holds/{id}/resolve")
  String resolve(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String how,
      @RequestParam(defaultValue = "") String resolution,
      RedirectAttributes after) {
    Hold hold = sight.hold(who, id).orElseThrow(NotHere::new);
    Way way = Way.of(how);
    if (resolution.isBlank() && way != Way.RESCANNED) {
      Notice.bad(after, way == Way.REJECTED ? "reason-needed" : "resolution-needed");
      after.addFlashAttribute("lacking", id);
    } else {
      switch (answers.answer(hold, way, resolution.strip(), who.name())) {
        case DONE -> Notice.good(after, "resolved");
        case SETTLED_ALREADY -> Notice.bad(after, "settled-already");
        case STILL_HELD -> Notice.bad(after, "still-held");
      }
    }
    return "redirect:/holds";
  }

  @PostMapping("/holds/{id}/password")
  String unlock(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String password,
      RedirectAttributes after) {
    Hold hold = sight.hold(who, id).orElseThrow(NotHere::new);
    Unlocks unlocking = unlocks.getIfAvailable();
    if (password.isEmpty()) {
      Notice.bad(after, "password-needed");
    } else if (unlocking != null && unlocking.unlock(id, password, who.name())) {
      unlocking(hold, after);
    } else {
      Notice.bad(after, "settled-already");
    }
    return "redirect:/holds";
  }

  /** The batch's page tells within seconds whether the password opened it. */
  private void unlocking(Hold hold, RedirectAttributes after) {
    Optional<Batch> batch = batch(hold);
    Notice.good(after, "unlocking", batch.map(Batch::name).orElse(""));
    batch.ifPresent(one -> Notice.leads(after, "/batches/" + one.id(), one.id()));
  }

  @PostMapping("/holds/{id}/retry")
  String retry(
      @AuthenticationPrincipal SignedIn who, @PathVariable long id, RedirectAttributes after) {
    long hold = sight.hold(who, id).orElseThrow(NotHere::new).id();
    Retries sender = retries.getIfAvailable();
    if (sender != null && sender.retry(hold, who.name())) {
      Notice.good(after, "sent-again");
    } else {
      Notice.bad(after, "settled-already");
    }
    return "redirect:/holds";
  }
}
