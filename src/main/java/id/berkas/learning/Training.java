package id.berkas.learning;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.PacketReader;
import id.berkas.classification.ReadPage;
import id.berkas.classification.SecondOpinion;
import id.berkas.classification.TypeCorrection;
import id.berkas.classification.TypeCorrections;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Trains a model from the corrections and puts it into force if it is no worse than what it would
 * replace, on pages that no model ever learns from.
 */
@Component
class Training {

  /** With fewer corrections, or fewer held back, an examination would say nothing. */
  static final int LEAST_CORRECTIONS = 40;

  static final int LEAST_HELD_BACK = 8;

  /** Fewer new corrections would change little. */
  static final int LEAST_NEW = 20;

  /** Pages that officers left as they were: without them only what went wrong would be examined. */
  static final int MOST_CONFIRMED = 2000;

  private static final Logger LOG = LoggerFactory.getLogger(Training.class);
  private static final String PAGE = "page";

  private final TypeCorrections corrections;
  private final Lessons lessons;
  private final Models models;
  private final ModelInForce inForce;
  private final DocumentCatalogue catalogue;
  private final Clock clock;

  Training(
      TypeCorrections corrections,
      Lessons lessons,
      Models models,
      ModelInForce inForce,
      DocumentCatalogue catalogue,
      Clock clock) {
    this.corrections = corrections;
    this.lessons = lessons;
    this.models = models;
    this.inForce = inForce;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** Whether enough was corrected since the last training for another one. */
  boolean isDue() {
    Instant last = models.lastTraining().orElse(Instant.EPOCH);
    return corrections.all().stream().filter(said -> said.at().isAfter(last)).count() >= LEAST_NEW;
  }

  /** Trains, examines and keeps a model. */
  synchronized Outcome train(String who) {
    DocumentCatalogue now = catalogue.asOfNow();
    List<TypeCorrection> corrected = corrections.all();
    List<Lesson> learned = lessons.of(taught(corrected), now);
    List<Lesson> heldBack = lessons.of(heldBack(corrected), now);
    if (learned.size() + heldBack.size() < LEAST_CORRECTIONS || heldBack.size() < LEAST_HELD_BACK) {
      return new Outcome.TooFew(learned.size() + heldBack.size(), heldBack.size());
    }
    List<TypeCorrection> confirmed = corrections.confirmed(MOST_CONFIRMED);
    learned = joined(learned, lessons.of(taught(confirmed), now));
    heldBack = joined(heldBack, lessons.of(heldBack(confirmed), now));
    List<Lesson> seeds = Seeds.of(now);
    List<Lesson> taught = joined(seeds, learned);
    LearnedModel model = Teacher.teach(models.nextVersion(), taught);
    Comparison figures = compare(model, heldBack, now);
    TrainedModel kept =
        new TrainedModel(
            model.version(),
            clock.instant(),
            who,
            learned.size(),
            seeds.size(),
            heldBack.size(),
            figures,
            figures.objections());
    models.keep(kept, model.bytes());
    LOG.info("model {} trained: {}", kept.version(), kept.refused() ? "refused" : "in force");
    return kept.refused() ? new Outcome.Refused(kept) : new Outcome.InForce(kept);
  }

  private static List<TypeCorrection> taught(List<TypeCorrection> said) {
    return said.stream().filter(correction -> !HeldBack.is(correction)).toList();
  }

  private static List<TypeCorrection> heldBack(List<TypeCorrection> said) {
    return said.stream().filter(HeldBack::is).toList();
  }

  private static List<Lesson> joined(List<Lesson> some, List<Lesson> more) {
    List<Lesson> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private Comparison compare(LearnedModel model, List<Lesson> heldBack, DocumentCatalogue now) {
    return new Comparison(
        examine(model, heldBack, now),
        examine(SecondOpinion.NONE, heldBack, now),
        examine(inForce.current(), heldBack, now));
  }

  private static Figures examine(
      SecondOpinion opinion, List<Lesson> heldBack, DocumentCatalogue catalogue) {
    PacketReader reader = new PacketReader(catalogue, opinion);
    return Figures.of(heldBack, lesson -> type(reader, lesson));
  }

  /** What the whole way says: a page on which several documents are found is no single type. */
  private static String type(PacketReader reader, Lesson lesson) {
    Documents documents = reader.read(PAGE, List.of(new ReadPage(PAGE, lesson.words())));
    return documents.documents().size() == 1 ? documents.documents().getFirst().type() : "";
  }
}
