package id.berkas.collation;

import id.berkas.collation.Interleaving.Order;
import id.berkas.collation.Pass.State;
import id.berkas.document.BatchState;
import id.berkas.document.Batches;
import id.berkas.document.Disposition;
import id.berkas.document.Page;
import id.berkas.document.Pages;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.Holds;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people decide about passes. Each decision is one transaction; one that is not there to be
 * taken any more changes nothing and says so. The next stage hears of the batches by {@link
 * Collation#due}, however often the hub stops in between.
 */
@Component
public class Pairing {

  /** Why the pages of a pass that was scanned again count for nothing. */
  public static final String SCANNED_AGAIN = "scanned-again";

  private final Batches batches;
  private final Pages pages;
  private final Passes passes;
  private final Holds holds;
  private final WholeStack stacks;

  Pairing(Batches batches, Pages pages, Passes passes, Holds holds, WholeStack stacks) {
    this.batches = batches;
    this.pages = pages;
    this.passes = passes;
    this.holds = holds;
    this.stacks = stacks;
  }

  /** The sheets that two passes would make. */
  public Interleaving preview(String fronts, String backs, Order order, int gap) {
    return Interleaving.of(pages.ofBatch(fronts), pages.ofBatch(backs), order, gap);
  }

  /**
   * Makes one batch of a pair, by a person's word.
   *
   * @return the batch; empty when these two are no open pair
   */
  @Transactional
  public Optional<String> join(String fronts, String backs, Order order, int gap, String who) {
    if (!lockPair(fronts, backs)) {
      return Optional.empty();
    }
    String whole = stacks.build(fronts, backs, preview(fronts, backs, order, gap));
    passes.decided(fronts, State.JOINED, who, whole, whole);
    passes.decided(backs, State.JOINED, who, whole, null);
    settle(fronts, "%s: one stack, %s".formatted(who, whole));
    settle(backs, "%s: one stack, %s".formatted(who, whole));
    return Optional.of(whole);
  }

  /**
   * Parts a pair, by a person's word.
   *
   * @return false when these two are no open pair
   */
  @Transactional
  public boolean part(String fronts, String backs, Parting parting, String who) {
    if (!lockPair(fronts, backs)) {
      return false;
    }
    switch (parting) {
      case APART -> {
        goOn(fronts, who);
        goOn(backs, who);
      }
      case FIRST_ALONE -> {
        goOn(fronts, who);
        passes.waits(backs, State.WAITS, null);
      }
      case BACKS_AGAIN -> {
        passes.waits(fronts, State.WAITS, null);
        setAside(backs, who);
      }
      case BOTH_AGAIN -> {
        setAside(fronts, who);
        setAside(backs, who);
      }
    }
    settle(fronts, "%s: %s".formatted(who, parting));
    settle(backs, "%s: %s".formatted(who, parting));
    return true;
  }

  /** Lets a pass without partner go on as a batch of its own; false when it does not wait. */
  @Transactional
  public boolean alone(String batch, String who) {
    boolean waits = lock(batch, State.WAITS);
    if (waits) {
      goOn(batch, who);
      settle(batch, who + ": one side only");
    }
    return waits;
  }

  /** Lets a pass wait for its backs as long again; false when it does not wait. */
  @Transactional
  public boolean waitOn(String batch, String who) {
    boolean waits = lock(batch, State.WAITS);
    if (waits) {
      passes.waits(batch, State.WAITS, null);
      settle(batch, who + ": the backs are coming");
    }
    return waits;
  }

  /** Lets a pass that was set aside go on after all; false when it was not. */
  @Transactional
  public boolean afterAll(String batch, String who) {
    boolean aside = lock(batch, State.SET_ASIDE);
    if (aside) {
      pages.undispose(batch, SCANNED_AGAIN);
      batches.move(batch, BatchState.LOOKED_AT);
      goOn(batch, who);
    }
    return aside;
  }

  private boolean lockPair(String fronts, String backs) {
    return lock(fronts, State.OFFERED)
        && lock(backs, State.OFFERED)
        && passes.cameBefore(fronts, backs)
        && passes.find(fronts).filter(pass -> backs.equals(pass.partner())).isPresent();
  }

  /** The batch before the pass, as the stage does. */
  private boolean lock(String batch, State state) {
    if (batches.find(batch).isEmpty()) {
      return false;
    }
    batches.lock(batch);
    return passes.lock(batch).filter(pass -> pass.state() == state).isPresent();
  }

  private void goOn(String batch, String who) {
    passes.decided(batch, State.ALONE, who, null, batch);
  }

  private void setAside(String batch, String who) {
    for (Page page : pages.ofBatch(batch)) {
      if (page.disposition() == null) {
        pages.dispose(page.id(), Disposition.REJECTED, SCANNED_AGAIN, null);
      }
    }
    batches.move(batch, BatchState.SEPARATED);
    passes.decided(batch, State.SET_ASIDE, who, null, null);
  }

  private void settle(String batch, String how) {
    holds.settle(Subject.BATCH, batch, Offers.STAGE, how);
    holds.settle(Subject.BATCH, batch, Offers.TIMER, how);
  }
}
