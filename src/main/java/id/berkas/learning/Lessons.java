package id.berkas.learning;

import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.TypeCorrection;
import id.berkas.document.Json;
import id.berkas.document.PageWords;
import id.berkas.store.ContentStore;
import id.berkas.store.MissingContentException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The corrections with the words of their pages. */
@Component
class Lessons {

  /** The newest count: memory and time have a limit, and papers change over the years. */
  private static final int MOST = 8000;

  private static final Logger LOG = LoggerFactory.getLogger(Lessons.class);

  private final ContentStore store;

  Lessons(ContentStore store) {
    this.store = store;
  }

  /**
   * What can be learned. Left out: types the catalogue no longer has, pages with hardly a word, and
   * words that are no longer stored.
   */
  List<Lesson> of(List<TypeCorrection> corrections, DocumentCatalogue catalogue) {
    return corrections.stream()
        .filter(correction -> catalogue.knows(correction.type()))
        .sorted(Comparator.comparing(TypeCorrection::at).reversed())
        .limit(MOST)
        .flatMap(correction -> lesson(correction).stream())
        .toList();
  }

  private Optional<Lesson> lesson(TypeCorrection correction) {
    try {
      String json = new String(store.bytes(correction.words()), StandardCharsets.UTF_8);
      PageWords words = Json.read(json, PageWords.class);
      return PageFeatures.of(words).words().size() < LearnedModel.LEAST_WORDS
          ? Optional.empty()
          : Optional.of(new Lesson(correction.type(), words));
    } catch (MissingContentException e) {
      LOG.warn("the words {} of a correction are no longer stored", correction.words());
      return Optional.empty();
    }
  }
}
