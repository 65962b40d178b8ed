package id.berkas.learning;

import id.berkas.classification.Anchor;
import id.berkas.classification.ReadPage;
import id.berkas.classification.SecondOpinion;
import id.berkas.document.Word;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;

/**
 * A trained model; it never changes, so any number of pages may ask it at once. It can say why: the
 * words without which it would be less sure.
 */
final class LearnedModel implements SecondOpinion {

  /** Below this many different words anything might be said. */
  static final int LEAST_WORDS = 8;

  private static final int SHOWN = 5;

  /** What a word must take from the logarithm of the odds to be shown as a reason. */
  private static final double COUNTS = 0.02;

  private final int version;
  private final DoccatModel model;

  LearnedModel(int version, DoccatModel model) {
    this.version = version;
    this.model = model;
  }

  /**
   * A kept model.
   *
   * @throws UnreadableModelException when the bytes are none
   */
  static LearnedModel of(int version, byte[] bytes) {
    try {
      return new LearnedModel(version, new DoccatModel(new ByteArrayInputStream(bytes)));
    } catch (IOException | RuntimeException e) {
      // The reader of a damaged model throws whatever its bytes happen to lead to.
      throw new UnreadableModelException(version, e);
    }
  }

  byte[] bytes() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      model.serialize(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int version() {
    return version;
  }

  @Override
  public Optional<Opinion> on(ReadPage page) {
    PageFeatures features = PageFeatures.of(page.words());
    if (features.words().size() < LEAST_WORDS) {
      return Optional.empty();
    }
    // One for each page: nothing says that a categorizer may be shared by threads.
    DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
    double[] odds = categorizer.categorize(features.all());
    String type = categorizer.getBestCategory(odds);
    int index = categorizer.getIndex(type);
    return Optional.of(
        new Opinion(
            type, odds[index], reasons(page.page(), features, categorizer, index), version));
  }

  private record Reason(String word, double weight) {}

  private static List<Anchor> reasons(
      String page, PageFeatures features, DocumentCategorizerME categorizer, int type) {
    double sure = logOdds(categorizer.categorize(features.all())[type]);
    return features.words().stream()
        .map(
            word ->
                new Reason(
                    word, sure - logOdds(categorizer.categorize(features.without(word))[type])))
        .filter(reason -> reason.weight() > COUNTS)
        .sorted(Comparator.comparingDouble(Reason::weight).reversed())
        .limit(SHOWN)
        .map(reason -> anchor(page, features.place(reason.word())))
        .toList();
  }

  private static Anchor anchor(String page, Word word) {
    return new Anchor(word.text(), page, word.box());
  }

  private static double logOdds(double probability) {
    double kept = Math.clamp(probability, 1e-12, 1 - 1e-12);
    return Math.log(kept / (1 - kept));
  }
}
