package id.berkas.learning;

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
      said(training.train(BY_ITSELF)).lines().forEach(LOG::info);
    }
  }

  private ClassifierReply use(int version, String who) {
    if (version != Models.NONE && !models.has(version)) {
      return ClassifierReply.refusal(
          "There is no model %d: `berkas classifier list` shows them, 0 is none."
              .formatted(version));
    }
    try {
      if (version != Models.NONE) {
        models.load(version);
      }
    } catch (UnreadableModelException e) {
      return ClassifierReply.refusal(
          e.getMessage() + " What is in force stays so: choose another or train again.");
    }
    models.use(version, who);
    return ClassifierReply.done(
        List.of(
            version == Models.NONE
                ? "No model is in force: types are told by their anchors alone."
                : "Model %d is in force for the next packet.".formatted(version)));
  }

  private List<String> list() {
    int inForce = models.inForce();
    List<String> lines = new ArrayList<>();
    for (TrainedModel model : models.all()) {
      String state = model.version() == inForce ? "in force" : model.refused() ? "refused" : "kept";
      lines.add("%d  %s  %s".formatted(model.version(), state, line(model)));
      model.objections().forEach(why -> lines.add("     " + why));
    }
    if (inForce == Models.NONE) {
      lines.add("No model is in force: types are told by their anchors alone.");
    }
    return lines;
  }

  private static ClassifierReply said(Outcome outcome) {
    return switch (outcome) {
      case InForce done ->
          ClassifierReply.done(
              List.of(
                  "Model %d is in force: %s"
                      .formatted(done.model().version(), line(done.model()))));
      case Refused refused -> ClassifierReply.refusal(refusal(refused.model()));
      case TooFew few ->
          ClassifierReply.refusal(
              "Too few corrections: %d usable and %d of them held back; at least %d and %d are needed. Set page types by hand and try again."
                  .formatted(
                      few.corrections(),
                      few.heldBack(),
                      Training.LEAST_CORRECTIONS,
                      Training.LEAST_HELD_BACK));
    };
  }

  private static String refusal(TrainedModel model) {
    return "Model %d was refused and is kept: %s. What was in force stays so."
        .formatted(model.version(), String.join("; ", model.objections()));
  }

  private static String line(TrainedModel model) {
    Comparison figures = model.figures();
    return "%s by %s; %d pages of officers and %d seeds; on %d held back macro F1 %s, predecessor %s, anchors alone %s"
        .formatted(
            model.at(),
            model.who(),
            model.corrections(),
            model.seeds(),
            model.heldBack(),
            figures.model(),
            figures.predecessor(),
            figures.anchors());
  }
}
