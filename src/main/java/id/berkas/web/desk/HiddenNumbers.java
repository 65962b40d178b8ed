package id.berkas.web.desk;

import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.completeness.Checklist;
import id.berkas.matching.Evidence;
import id.berkas.matching.Match;
import id.berkas.registration.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages about one packet show with numbers hidden. */
@Component
class HiddenNumbers {

  private final Masking masking;
  private final Wording wording;

  HiddenNumbers(Masking masking, Wording wording) {
    this.masking = masking;
    this.wording = wording;
  }

  /**
   * The whole words by the names that {@link Masking#key} gives them.
   *
   * @param looked a registration that is looked at besides, with what speaks for and against it
   */
  Map<String, String> of(Review review, @Nullable Registration looked, @Nullable Match seen) {
    Map<String, String> hidden = new LinkedHashMap<>();
    Stream.of(
            registration(review.registration()),
            registration(looked),
            evidence(review.evidence()),
            seen == null ? Stream.<String>of() : evidence(seen.evidence()),
            seen == null ? Stream.<String>of() : foreign(seen),
            review.runnersUp().stream()
                .flatMap(candidate -> candidate.reasons().stream())
                .map(wording::because),
            contradictions(review.checklist()),
            review.sheets().stream().flatMap(this::sheet),
            fields(review.documents()))
        .flatMap(words -> words)
        .forEach(words -> add(hidden, words));
    return hidden;
  }

  private void add(Map<String, String> hidden, @Nullable String words) {
    String key = masking.key(words);
    if (key != null && words != null) {
      hidden.put(key, words);
    }
  }

  private Stream<String> foreign(Match seen) {
    return seen.foreign().stream().map(page -> wording.foreign(page.reason()));
  }

  private static Stream<@Nullable String> registration(@Nullable Registration registration) {
    return registration == null ? Stream.of() : Stream.of(registration.nik(), registration.kpj());
  }

  private static Stream<@Nullable String> evidence(List<Evidence> evidence) {
    return evidence.stream().flatMap(piece -> Stream.of(piece.read(), piece.expected()));
  }

  private static Stream<String> contradictions(@Nullable Checklist checklist) {
    return checklist == null
        ? Stream.of()
        : checklist.contradictions().stream()
            .flatMap(differing -> Stream.of(differing.read(), differing.expected()));
  }

  private Stream<String> sheet(Sheet sheet) {
    String foreign = sheet.foreign();
    return Stream.concat(
        sheet.marks().stream().map(Sheet.Mark::label),
        foreign == null ? Stream.of() : Stream.of(wording.foreign(foreign)));
  }

  private static Stream<String> fields(@Nullable Documents documents) {
    return documents == null
        ? Stream.of()
        : documents.fields().stream()
            .flatMap(field -> Stream.of(field, read(field)))
            .filter(Objects::nonNull)
            .flatMap(field -> Stream.of(field.value(), field.raw()));
  }

  private static @Nullable Field read(Field field) {
    Field.ByHand hand = field.byHand();
    return hand == null ? null : hand.read();
  }
}
