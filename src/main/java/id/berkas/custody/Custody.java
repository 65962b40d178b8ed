package id.berkas.custody;

import id.berkas.custody.Step.Kind;
import id.berkas.custody.Steps.Draft;
import id.berkas.document.Batch;
import id.berkas.document.Batches;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of the envelopes from the drop box to the scanner, step by step. */
@Service
public class Custody {

  /** No box holds more; a larger number is a slip of the finger. */
  public static final int MOST_ENVELOPES = 5000;

  private static final int LONGEST_BOX = 80;

  private final Steps steps;
  private final Rounds rounds;
  private final Batches batches;

  Custody(Steps steps, Rounds rounds, Batches batches) {
    this.steps = steps;
    this.rounds = rounds;
    this.batches = batches;
  }

  /** A box was emptied and its envelopes counted. */
  @Transactional
  public Answer empty(String branch, String box, int envelopes, String who) {
    String name = box.strip();
    if (name.isEmpty() || name.length() > LONGEST_BOX) {
      return Answer.refused("box");
    }
    if (isNoCount(envelopes)) {
      return Answer.refused("envelopes");
    }
    long round = steps.round(branch, name);
    steps.add(Draft.ofRound(Kind.EMPTIED, round, envelopes, ""), who);
    return new Answer.Done(round);
  }

  private static boolean isNoCount(int envelopes) {
    return envelopes < 0 || envelopes > MOST_ENVELOPES;
  }

  /** The envelopes were counted again. */
  @Transactional
  public Answer count(long round, int envelopes, String who) {
    if (isNoCount(envelopes)) {
      return Answer.refused("envelopes");
    }
    return done(steps.add(Draft.ofRound(Kind.COUNTED, round, envelopes, ""), who));
  }

  /** The envelopes were disinfected, once. */
  @Transactional
  public Answer disinfect(long round, String who) {
    return once(round, Kind.DISINFECTED, "", who);
  }

  /**
   * The envelopes went to the back office, once.
   *
   * @param to who took them
   */
  @Transactional
  public Answer handOver(long round, String to, String who) {
    return to.isBlank() ? Answer.refused("to-whom") : once(round, Kind.HANDED_OVER, to, who);
  }

  private Answer once(long id, Kind kind, String words, String who) {
    steps.lock(id);
    Step earlier = rounds.find(id).orElseThrow().last(kind);
    return earlier == null
        ? done(steps.add(Draft.ofRound(kind, id, null, words), who))
        : Answer.refused("done-already", earlier.who());
  }

  /** These batches hold paper of the round; each belongs to one round only. */
  @Transactional
  public Answer scanned(long id, List<String> of, String who) {
    steps.lock(id);
    Round round = rounds.find(id).orElseThrow();
    if (of.isEmpty()) {
      return Answer.refused("no-stack");
    }
    for (String batch : of) {
      Optional<Long> other = steps.roundOf(batch);
      if (other.isPresent()) {
        return Answer.refused("other-round", batch, String.valueOf(other.get()));
      }
      Optional<Batch> found = batches.find(batch);
      if (found.filter(one -> one.branch().equals(round.branch())).isEmpty()) {
        return Answer.refused("other-branch", batch);
      }
    }
    of.forEach(batch -> steps.add(new Draft(Kind.SCANNED, id, batch, null, null, ""), who));
    return done(id);
  }

  /** A batch was taken for paper of the round and is not. */
  @Transactional
  public Answer notOfRound(long id, String batch, String who) {
    steps.lock(id);
    if (!rounds.find(id).orElseThrow().batches().contains(batch)) {
      return Answer.refused("not-of-round", batch);
    }
    return done(steps.add(new Draft(Kind.NOT_OF_ROUND, id, batch, null, null, ""), who));
  }

  private static Answer done(long id) {
    return new Answer.Done(id);
  }
}
