package id.berkas.learning;

import id.berkas.classification.SecondOpinion;
import id.berkas.classification.SecondOpinions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The model in force, which another hub or a command may change at any time. */
@Component
class ModelInForce implements SecondOpinions {

  private final Models models;
  private volatile @Nullable LearnedModel loaded;

  ModelInForce(Models models) {
    this.models = models;
  }

  @Override
  public SecondOpinion current() {
    int version = models.inForce();
    LearnedModel last = loaded;
    if (version == Models.NONE) {
      return SecondOpinion.NONE;
    }
    if (last != null && last.version() == version) {
      return last;
    }
    LearnedModel now =
        models.load(version).orElseThrow(() -> new IllegalStateException("no model " + version));
    loaded = now;
    return now;
  }
}
