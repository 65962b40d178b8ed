package id.berkas.completeness;

import id.berkas.classification.Documents;
import id.berkas.classification.Field;
import id.berkas.classification.FieldKind;
import id.berkas.classification.FoundDocument;
import id.berkas.classification.Nik;
import id.berkas.completeness.Agreement.About;
import id.berkas.completeness.Checklist.Contradiction;
import id.berkas.registration.PersonName;
import id.berkas.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a paper says otherwise than the registration. One statement of a document that agrees
 * with the participant or the applicant is enough for it: forms name relatives, managers and heirs.
 */
final class Contradictions {

  /** Below this a reading is more likely wrong than the paper. */
  private static final double SURE = 0.6;

  private final Agreement agreement;
  private final Documents documents;
  private final Claim claim;
  private final Set<String> foreign;

  Contradictions(Agreement agreement, Documents documents, Claim claim, Set<String> foreign) {
    this.agreement = agreement;
    this.documents = documents;
    this.claim = claim;
    this.foreign = foreign;
  }

  List<Contradiction> find() {
    List<Contradiction> found = new ArrayList<>();
    for (About about : About.values()) {
      Set<String> papers = agreement.papers().getOrDefault(about, Set.of());
      documents.documents().stream()
          .filter(document -> papers.contains(document.type()))
          .forEach(document -> differing(about, document).ifPresent(found::add));
    }
    return found.stream().distinct().toList();
  }

  private Optional<Contradiction> differing(About about, FoundDocument document) {
    List<String> expected = expected(about);
    List<Field> said = said(about, document);
    if (expected.isEmpty()
        || said.stream().anyMatch(field -> agrees(about, expected, field.value()))) {
      return Optional.empty();
    }
    return said.stream()
        .max(Comparator.comparingDouble(Field::confidence))
        .map(field -> contradiction(about, document.type(), field, expected.getFirst()));
  }

  private Contradiction contradiction(About about, String type, Field field, String expected) {
    return new Contradiction(
        about.code(), type, field.page(), field.value(), expected, settledBy(about));
  }

  private @Nullable String settledBy(About about) {
    return documents.documents().stream()
        .map(FoundDocument::type)
        .filter(type -> agreement.settles().getOrDefault(type, Set.of()).contains(about))
        .findFirst()
        .orElse(null);
  }

  private List<Field> said(About about, FoundDocument document) {
    return documents
        .fields(kind(about))
        .filter(field -> document.pages().contains(field.page()))
        .filter(field -> !foreign.contains(field.page()))
        .filter(field -> field.confidence() >= SURE && !field.warnings().contains("signer"))
        .filter(field -> about != About.NIK || new Nik(field.value()).errors().isEmpty())
        .toList();
  }

  private static FieldKind kind(About about) {
    return switch (about) {
      case NAME, ACCOUNT_HOLDER -> FieldKind.NAME;
      case NIK -> FieldKind.NIK;
      case BIRTH_DATE -> FieldKind.BIRTH_DATE;
    };
  }

  /** What the registration says; the participant first. Empty when it does not tell. */
  private List<String> expected(About about) {
    Registration registration = claim.registration();
    return switch (about) {
      case NAME, ACCOUNT_HOLDER -> present(registration.fullName(), registration.applicantName());
      case NIK ->
          registration.nik() == null
              ? List.of()
              : present(registration.nik(), registration.applicantNik());
      case BIRTH_DATE ->
          registration.birthDate() == null
              ? List.of()
              : present(
                  registration.birthDate().toString(),
                  claim.applicantBorn().map(LocalDate::toString).orElse(null));
    };
  }

  private static List<String> present(@Nullable String... values) {
    return Stream.of(values).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  private boolean agrees(About about, List<String> expected, String read) {
    return switch (about) {
      case NAME, ACCOUNT_HOLDER -> {
        PersonName name = PersonName.of(read);
        yield expected.stream()
            .anyMatch(other -> name.similarity(PersonName.of(other)) >= agreement.sameName());
      }
      case NIK, BIRTH_DATE -> expected.contains(read);
    };
  }
}
