package id.berkas.web.api;

import id.berkas.verification.Claim;
import id.berkas.verification.Decision;
import id.berkas.verification.DecisionResult;
import id.berkas.verification.Decisions;
import id.berkas.verification.NextTask;
import id.berkas.verification.Takeover;
import id.berkas.verification.Takeovers;
import id.berkas.verification.Task;
import id.berkas.verification.TaskFilter;
import id.berkas.verification.Tasks;
import id.berkas.web.access.Sight;
import id.berkas.web.access.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The verification queue. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksApi {

  private final Tasks tasks;
  private final Decisions decisions;
  private final Takeovers takeovers;
  private final Sight sight;

  TasksApi(Tasks tasks, Decisions decisions, Takeovers takeovers, Sight sight) {
    this.tasks = tasks;
    this.decisions = decisions;
    this.takeovers = takeovers;
    this.sight = sight;
  }

  /**
   * A decision.
   *
   * @param version the version of the task it is about
   */
  record Deciding(
      @NotNull Integer version,
      @NotNull Decision decision,
      @Size(max = 2000) @Nullable String note) {}

  /** In the order they should be done. */
  @GetMapping
  List<Task> list(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(required = false) Task.@Nullable State state,
      @RequestParam(required = false) @Nullable String outcome,
      @RequestParam(defaultValue = "100") int limit) {
    return tasks.list(new TaskFilter(who.branch(), state, outcome, Limit.of(limit)));
  }

  @GetMapping("/{id}")
  Task one(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    return sight.task(who, id).orElseThrow(() -> Problem.notFound("task"));
  }

  /** Leases the most urgent free task; 204 when there is none. */
  @PostMapping("/next")
  ResponseEntity<Task> next(@AuthenticationPrincipal SignedIn who) {
    return switch (tasks.next(who.name(), TaskFilter.open(who.branch()))) {
      case Claim.Leased leased -> ResponseEntity.ok(leased.task());
      case Claim.HandsFull full -> throw handsFull(full);
      case NextTask.NothingFree nothing -> ResponseEntity.noContent().build();
    };
  }

  @PostMapping("/{id}/claim")
  Task claim(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    return leased(tasks.claim(one(who, id).id(), who.name()));
  }

  /** Prolongs the lease; send it about every two minutes. */
  @PostMapping("/{id}/heartbeat")
  Task heartbeat(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    return leased(tasks.heartbeat(one(who, id).id(), who.name()));
  }

  /**
   * Why a supervisor pushes an officer aside.
   *
   * @param reason stands in the history of the task
   */
  record TakingOver(@NotNull @Size(min = 1, max = 1000) String reason) {}

  /** Takes the task out of another officer's hands. */
  @PostMapping("/{id}/takeover")
  Task takeOver(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @Valid @RequestBody TakingOver taking) {
    return switch (takeovers.takeOver(one(who, id).id(), who.name(), taking.reason())) {
      case Takeover.Taken taken -> taken.task();
      case Takeover.ReasonMissing missing ->
          throw Problem.badRequest("reason-needed", "A takeover needs a reason.");
      case Takeover.Refused refused -> leased(refused.why());
    };
  }

  /** Gives the task back; nothing happens to a task that is not yours. */
  @PostMapping("/{id}/release")
  Task release(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
    tasks.release(one(who, id).id(), who.name());
    return one(who, id);
  }

  /** Decides. Sending the same decision again changes nothing and answers the same. */
  @PostMapping("/{id}/decision")
  Task decide(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable long id,
      @Valid @RequestBody Deciding deciding) {
    long task = one(who, id).id();
    String note = deciding.note() == null ? "" : deciding.note();
    return switch (decisions.decide(
        task, who.name(), deciding.version(), deciding.decision(), note)) {
      case DecisionResult.Decided done -> done.task();
      case DecisionResult.AlreadyDecided done -> done.task();
      case DecisionResult.Passed passed -> passed.task();
      case DecisionResult.LeaseLost lost ->
          throw Problem.conflict("lease-lost", "Your lease ran out. Claim the task again.");
      case DecisionResult.Outdated outdated ->
          throw Problem.conflict(
              "outdated",
              "The task changed meanwhile (%s). Look at it again.".formatted(outdated.changed()));
      case DecisionResult.NotYours other ->
          throw Problem.conflict("not-yours", "You do not hold this task. Claim it first.");
      case DecisionResult.NoteMissing missing ->
          throw Problem.badRequest(
              "note-needed", "What is sent back or rejected needs a note with the grounds.");
      case DecisionResult.Unknown unknown -> throw Problem.notFound("task");
    };
  }

  private static Task leased(Claim claim) {
    return switch (claim) {
      case Claim.Leased leased -> leased.task();
      case Claim.HeldByOther held ->
          throw Problem.conflict(
              "held-by-other",
              "%s works on it until %s.".formatted(held.lease().holder(), held.lease().until()));
      case Claim.HandsFull full -> throw handsFull(full);
      case Claim.HasSpoken spoken ->
          throw Problem.conflict(
              "has-spoken", "You have judged this packet; another officer looks at it too.");
      case Claim.Lapsed lapsed ->
          throw Problem.conflict("lease-lost", "Your lease ran out. Claim the task again.");
      case Claim.Closed closed ->
          throw Problem.conflict(
              "decided",
              "%s decided it already: %s."
                  .formatted(closed.verdict().by(), closed.verdict().decision()));
      case Claim.Unknown unknown -> throw Problem.notFound("task");
    };
  }

  private static RuntimeException handsFull(Claim.HandsFull full) {
    return Problem.conflict(
        "hands-full",
        "You have %d packets open. Decide one or give it back.".formatted(full.most()));
  }
}
