package id.berkas.custody;

import id.berkas.custody.Step.Kind;
import id.berkas.custody.Steps.Draft;
import id.berkas.document.Batches;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The paper behind batches: where it lies, which sheets are out, and what became of it. */
@Service
public class Papers {

  private final Steps steps;
  private final Batches batches;
  private final Needs needs;

  Papers(Steps steps, Batches batches, Needs needs) {
    this.steps = steps;
    this.batches = batches;
    this.needs = needs;
  }

  public Paper of(String batch) {
    return new Paper(batch, steps.ofBatch(batch));
  }

  /** What still asks for the paper; empty when it may be destroyed. */
  public List<Need> needs(String batch) {
    return needs.of(batch);
  }

  /** A slip that asks for a sheet. */
  public Optional<Step> slip(long id) {
    return steps.find(id).filter(step -> step.kind() == Kind.ASKED_FOR);
  }

  /**
   * Says where the paper lies.
   *
   * @param where tray, box or shelf
   */
  @Transactional
  public Answer place(String batch, String where, String who) {
    return noted(batch, Kind.PLACED, where, "where", who);
  }

  /** Originals went back to their owner; both what and to whom is to be said. */
  @Transactional
  public Answer returned(String batch, String what, String to, String who) {
    String words = what.isBlank() || to.isBlank() ? "" : what.strip() + " → " + to.strip();
    return noted(batch, Kind.RETURNED, words, "what-returned", who);
  }

  private Answer noted(String batch, Kind kind, String words, String lacking, String who) {
    if (words.isBlank()) {
      return Answer.refused(lacking);
    }
    return there(batch)
        .orElseGet(() -> new Answer.Done(steps.add(Draft.ofBatch(kind, batch, words), who)));
  }

  /** Asks for a sheet to be taken out; the answer is the number of its slip. */
  @Transactional
  public Answer askFor(String batch, String page, String why, String who) {
    if (why.isBlank()) {
      return Answer.refused("why");
    }
    Draft slip = new Draft(Kind.ASKED_FOR, null, batch, page, null, why);
    return there(batch).orElseGet(() -> new Answer.Done(steps.add(slip, who)));
  }

  /** The sheet of a slip is back. */
  @Transactional
  public Answer putBack(String batch, long slip, String who) {
    batches.lock(batch);
    if (of(batch).out().stream().noneMatch(step -> step.id() == slip)) {
      return Answer.refused("not-out");
    }
    Draft back = new Draft(Kind.PUT_BACK, null, batch, null, (int) slip, "");
    return new Answer.Done(steps.add(back, who));
  }

  /** Asks for destruction; refused while anything asks for the paper. */
  @Transactional
  public Answer askDestruction(String batch, String who) {
    batches.lock(batch);
    if (of(batch).asked() != null) {
      return Answer.refused("asked-already");
    }
    return unneeded(batch)
        .orElseGet(
            () ->
                new Answer.Done(steps.add(Draft.ofBatch(Kind.DESTRUCTION_ASKED, batch, ""), who)));
  }

  /** The paper was destroyed, by agreement of somebody else than who asked. */
  @Transactional
  public Answer destroyed(String batch, String how, String who) {
    batches.lock(batch);
    Step asked = of(batch).asked();
    if (asked == null) {
      return Answer.refused("not-asked");
    }
    if (asked.who().equals(who)) {
      return Answer.refused("second-person");
    }
    return unneeded(batch)
        .orElseGet(
            () -> new Answer.Done(steps.add(Draft.ofBatch(Kind.DESTROYED, batch, how), who)));
  }

  private Optional<Answer> unneeded(String batch) {
    List<Need> needed = needs.of(batch);
    return there(batch)
        .or(
            () ->
                needed.isEmpty() ? Optional.empty() : Optional.of(new Answer.StillNeeded(needed)));
  }

  /** A refusal when the paper is gone. */
  private Optional<Answer> there(String batch) {
    Step gone = of(batch).last(Kind.DESTROYED);
    return gone == null ? Optional.empty() : Optional.of(Answer.refused("destroyed", gone.who()));
  }
}
