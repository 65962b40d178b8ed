package id.berkas.collation;

import id.berkas.collation.Pass.State;
import id.berkas.document.Pages;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers pairs of passes to a person, and holds what a person must look at. */
@Component
class Offers {

  /** Route id of this stage, and the stage of its holds. */
  static final String STAGE = "collation";

  /** Route id of the timer, and the stage of holds that lie in the set-up, not in the paper. */
  static final String TIMER = "collation-due";

  private final Passes passes;
  private final Pages pages;
  private final Holds holds;

  Offers(Passes passes, Pages pages, Holds holds) {
    this.passes = passes;
    this.pages = pages;
    this.holds = holds;
  }

  /**
   * Pairs the waiting passes of a stack, the first with the second, in the order they came.
   *
   * @param onTheWay the first batch of this stack that is not looked at yet: what came after it may
   *     be its partner
   */
  void make(String stack, @Nullable String onTheWay) {
    List<Pass> waiting =
        passes.open().stream()
            .filter(pass -> pass.stack().equals(stack) && pass.state() == State.WAITS)
            .filter(pass -> onTheWay == null || passes.cameBefore(pass.batch(), onTheWay))
            .toList();
    for (int first = 0; first + 1 < waiting.size(); first += 2) {
      offer(waiting.get(first).batch(), waiting.get(first + 1).batch());
    }
  }

  private void offer(String fronts, String backs) {
    if (!waits(fronts) || !waits(backs)) {
      return;
    }
    holds.settle(Subject.BATCH, fronts, STAGE, "other side came: " + backs);
    passes.waits(fronts, State.OFFERED, backs);
    passes.waits(backs, State.OFFERED, fronts);
    passes.find(fronts).ifPresent(pass -> remind(pass, false));
  }

  private boolean waits(String batch) {
    return passes.lock(batch).filter(pass -> pass.state() == State.WAITS).isPresent();
  }

  /**
   * Holds a pass that a person must look at; a pair is held at its fronts.
   *
   * @param overdue whether it has waited as long as the profile lets it
   */
  void remind(Pass pass, boolean overdue) {
    String partner = pass.partner();
    if (partner == null) {
      if (overdue) {
        hold(pass, HoldReason.BACKS_MISSING, String.valueOf(count(pass.batch())));
      }
    } else if (passes.cameBefore(pass.batch(), partner)) {
      if (count(pass.batch()) != count(partner)) {
        hold(pass, HoldReason.PASSES_DIFFER, counts(pass.batch(), partner));
      } else if (overdue) {
        hold(pass, HoldReason.PAIR_UNCONFIRMED, counts(pass.batch(), partner));
      }
    }
  }

  /** Keeps a pass in sight whose profile was removed or renamed. */
  void profileGone(Pass pass, String profile) {
    holds.place(Subject.BATCH, pass.batch(), TIMER, HoldReason.PROFILE_GONE, profile);
  }

  void profileBack(Pass pass) {
    holds.settle(Subject.BATCH, pass.batch(), TIMER, "the profile is back");
  }

  private void hold(Pass pass, HoldReason reason, String detail) {
    holds.place(Subject.BATCH, pass.batch(), STAGE, reason, detail);
  }

  private String counts(String fronts, String backs) {
    return "%s: %d\n%s: %d".formatted(fronts, count(fronts), backs, count(backs));
  }

  private int count(String batch) {
    return pages.ofBatch(batch).size();
  }
}
