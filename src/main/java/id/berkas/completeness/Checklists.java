package id.berkas.completeness;

import id.berkas.classification.CatalogueNode;
import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.completeness.Checklist.Contradiction;
import id.berkas.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each claim asks for, by edition; read from {@code catalogue/checklists.yaml}, which names
 * the sources.
 */
public final class Checklists {

  /** The family that applies unless a setting says otherwise: what branches ask on paper. */
  public static final String DEFAULT_FAMILY = "branch-practice";

  /** The edition of a checklist that could not be made. */
  public static final String NO_EDITION = "none";

  private final List<Edition> editions;
  private final Agreement agreement;
  private final Asks asks;
  private final String family;

  Checklists(List<Edition> editions, Agreement agreement, Asks asks, String family) {
    this.editions = List.copyOf(editions);
    this.agreement = agreement;
    this.asks = asks;
    this.family = family;
  }

  /**
   * The checklists that are delivered with the program.
   *
   * @throws id.berkas.classification.CatalogueException when they contradict themselves
   */
  public static Checklists load(DocumentCatalogue catalogue) {
    return ChecklistReader.read(CatalogueNode.resource("/catalogue/checklists.yaml"), catalogue);
  }

  /**
   * The same checklists, applying another family of editions.
   *
   * @throws IllegalArgumentException when no edition is of this family
   */
  public Checklists applying(String other) {
    List<String> families = editions.stream().map(Edition::family).distinct().toList();
    if (!families.contains(other)) {
      throw new IllegalArgumentException(
          "no checklists of the edition '%s'; set berkas.checklists.edition to one of %s"
              .formatted(other, String.join(", ", families)));
    }
    return new Checklists(editions, agreement, asks, other);
  }

  /** Compares a packet with its claim; no page is known to be foreign. */
  public Checklist check(Documents documents, @Nullable Registration registration, LocalDate day) {
    return check(documents, registration, day, Set.of());
  }

  /**
   * Compares a packet with its claim.
   *
   * @param registration what the packet belongs to; null gives a checklist that asks for nothing
   * @param day the day the papers arrived, whose edition applies
   * @param foreign page ids that speak of somebody else, so that they contradict nothing
   */
  public Checklist check(
      Documents documents,
      @Nullable Registration registration,
      LocalDate day,
      Set<String> foreign) {
    if (registration == null) {
      return none(documents, null, List.of());
    }
    Claim claim = new Claim(registration, day);
    List<Contradiction> contradictions =
        new Contradictions(agreement, documents, claim, foreign).find();
    for (Edition edition : editions) {
      Optional<Rule> rule = edition.rule(claim);
      if (edition.family().equals(family) && edition.holdsOn(day) && rule.isPresent()) {
        return new Comparison(documents, claim, edition.name(), asks)
            .with(rule.get(), contradictions);
      }
    }
    return none(documents, registration.number(), contradictions);
  }

  private static Checklist none(
      Documents documents, @Nullable String registration, List<Contradiction> contradictions) {
    return new Checklist(
        documents.packet(),
        registration,
        NO_EDITION,
        List.of(),
        List.of(),
        List.of(),
        contradictions);
  }
}
