package id.berkas.learning;

import id.berkas.document.Told;
import id.berkas.learning.Outcome.InForce;
import id.berkas.learning.Outcome.Refused;
import id.berkas.learning.Outcome.TooFew;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers commands about the learned classifier. */
@Component("classifierOrders")
public class ClassifierOrders {

  private static final Logger LOG = LoggerFactory.getLogger(ClassifierOrders.class);

  /** Who trains when nobody asked. */
  private static final String BY_ITSELF = "berkas";

  private final Training training;
  private final Models models;

  ClassifierOrders(Training training, Models models) {
    this.training = training;
    this.models = models;
  }

  /** Does what is asked. */
  public ClassifierReply answer(ClassifierOrder order) {
    return switch (order) {
      case ClassifierOrder.Show show -> ClassifierReply.done(list());
      case ClassifierOrder.Train train -> said(training.train(train.who()));
      case ClassifierOrder.Use use -> use(use.version(), use.who());
    };
  }

  /** Trains if officers corrected enough since the last time; what came of it is listed. */
  public void trainWhenDue() {
    if (training.isDue()) {
      said(training.train(BY_ITSELF)).lines().forEach(line -> LOG.info(line.textEn()));
    }
  }

  private ClassifierReply use(int version, String who) {
    String number = String.valueOf(version);
    if (version != Models.NONE && !models.has(version)) {
      return ClassifierReply.refusal(Told.of("classifier.unknown", number));
    }
    try {
      if (version != Models.NONE) {
        models.load(version);
      }
    } catch (UnreadableModelException e) {
      LOG.warn("Model {} cannot be read.", version, e);
      return ClassifierReply.refusal(Told.of("classifier.unreadable", number));
    }
    models.use(version, who);
    return ClassifierReply.done(
        List.of(
            version == Models.NONE
                ? Told.of("classifier.none")
                : Told.of("classifier.used", number)));
  }

  private List<Told> list() {
    int inForce = models.inForce();
    List<Told> lines = new ArrayList<>();
    for (TrainedModel model : models.all()) {
      String state = model.version() == inForce ? "inforce" : model.refused() ? "refused" : "kept";
      lines.add(line(model, "classifier.model." + state));
      model.objections().stream()
          .map(why -> new Told("     " + why.textId(), "     " + why.textEn()))
          .forEach(lines::add);
    }
    if (inForce == Models.NONE) {
      lines.add(Told.of("classifier.none"));
    }
    return lines;
  }

  private static ClassifierReply said(Outcome outcome) {
    return switch (outcome) {
      case InForce done ->
          ClassifierReply.done(List.of(line(done.model(), "classifier.model.inforce")));
      case Refused refused -> ClassifierReply.refusal(refusal(refused.model()));
      case TooFew few ->
          ClassifierReply.refusal(
              Told.of(
                  "classifier.few",
                  String.valueOf(few.corrections()),
                  String.valueOf(few.heldBack()),
                  String.valueOf(Training.LEAST_CORRECTIONS),
                  String.valueOf(Training.LEAST_HELD_BACK)));
    };
  }

  private static Told refusal(TrainedModel model) {
    Told why = Told.all(model.objections());
    String number = String.valueOf(model.version());
    return new Told(
        Told.of("classifier.refused", number, why.textId()).textId(),
        Told.of("classifier.refused", number, why.textEn()).textEn());
  }

  private static Told line(TrainedModel model, String state) {
    Comparison figures = model.figures();
    return Told.of(
        state,
        String.valueOf(model.version()),
        String.valueOf(model.at()),
        model.who(),
        String.valueOf(model.corrections()),
        String.valueOf(model.seeds()),
        String.valueOf(model.heldBack()),
        String.valueOf(figures.model()),
        String.valueOf(figures.predecessor()),
        String.valueOf(figures.anchors()));
  }
}
