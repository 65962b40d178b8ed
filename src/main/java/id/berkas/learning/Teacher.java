package id.berkas.learning;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.SecondOpinion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains a model: maximum entropy with a quadratic penalty, so that few pages do not mislead. */
public final class Teacher {

  private static final String LANGUAGE = "id";

  /** A feature on fewer pages is left out: above all, the names of persons. */
  private static final int LEAST_PAGES = 3;

  private static final int ROUNDS = 60;
  private static final double PENALTY = 0.5;

  private Teacher() {}

  /** A model of these lessons and the catalogue's own words, without examination or version. */
  public static SecondOpinion opinion(DocumentCatalogue catalogue, List<Lesson> lessons) {
    List<Lesson> taught = new ArrayList<>(Seeds.of(catalogue));
    taught.addAll(lessons);
    return teach(0, taught);
  }

  static LearnedModel teach(int version, List<Lesson> lessons) {
    List<DocumentSample> samples =
        lessons.stream()
            .map(lesson -> new DocumentSample(lesson.type(), PageFeatures.of(lesson.words()).all()))
            .filter(sample -> sample.getText().length > 0)
            .toList();
    try {
      DoccatFactory words =
          new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
      return new LearnedModel(
          version,
          DocumentCategorizerME.train(
              LANGUAGE, ObjectStreamUtils.createObjectStream(samples), parameters(), words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, LEAST_PAGES);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
    return parameters;
  }
}
