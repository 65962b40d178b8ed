package id.berkas.learning;

import id.berkas.classification.SecondOpinion;
import id.berkas.classification.SecondOpinions;
import id.berkas.hold.Hold.Subject;
import id.berkas.hold.HoldReason;
import id.berkas.hold.Holds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The model in force, which another hub or a command may change at any time: all ask the database
 * for its version before each packet. One that cannot be read is held, and the one that was in
 * force before it answers.
 */
@Component
class ModelInForce implements SecondOpinions {

  private static final String SUBJECT = "classifier";
  private static final String STAGE = "classification";

  private final Models models;
  private final Holds holds;
  private volatile @Nullable Loaded loaded;

  ModelInForce(Models models, Holds holds) {
    this.models = models;
    this.holds = holds;
  }

  /**
   * Who answers.
   *
   * @param use which choice of a model it was loaded for
   */
  private record Loaded(Models.Use use, SecondOpinion opinion) {}

  @Override
  public SecondOpinion current() {
    Models.Use use = models.lastUse();
    Loaded last = loaded;
    if (last == null || !last.use().equals(use)) {
      last = new Loaded(use, load(use.version()));
      loaded = last;
    }
    return last.opinion();
  }

  private SecondOpinion load(int chosen) {
    try {
      SecondOpinion opinion = opinion(chosen);
      holds.settle(Subject.FILE, SUBJECT, STAGE, "model %d is in force".formatted(chosen));
      return opinion;
    } catch (UnreadableModelException e) {
      holds.place(
          Subject.FILE, SUBJECT, STAGE, HoldReason.BAD_MODEL, String.valueOf(e.getMessage()));
      return former(chosen);
    }
  }

  private SecondOpinion former(int unreadable) {
    for (int version : models.used()) {
      try {
        if (version != unreadable) {
          return opinion(version);
        }
      } catch (UnreadableModelException e) {
        // What is held is the model that was chosen; this one was replaced before.
        continue;
      }
    }
    return SecondOpinion.NONE;
  }

  private SecondOpinion opinion(int version) {
    return version == Models.NONE ? SecondOpinion.NONE : models.load(version);
  }
}
