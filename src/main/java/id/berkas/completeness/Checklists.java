package id.berkas.completeness;

import id.berkas.classification.CatalogueNode;
import id.berkas.classification.DocumentCatalogue;
import id.berkas.classification.Documents;
import id.berkas.classification.FoundDocument;
import id.berkas.completeness.Checklist.Line;
import id.berkas.completeness.Checklist.Missing;
import id.berkas.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, Deficiency> texts;
  private final String family;

  Checklists(List<Edition> editions, Map<String, Deficiency> texts) {
    this(editions, texts, DEFAULT_FAMILY);
  }

  private Checklists(List<Edition> editions, Map<String, Deficiency> texts, String family) {
    this.editions = List.copyOf(editions);
    this.texts = Map.copyOf(texts);
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
    return new Checklists(editions, texts, other);
  }

  /**
   * Compares a packet with its claim.
   *
   * @param registration what the packet belongs to; null gives a checklist that asks for nothing
   * @param day the day whose edition applies
   */
  public Checklist check(Documents documents, @Nullable Registration registration, LocalDate day) {
    if (registration == null) {
      return nothing(documents, null);
    }
    String program = registration.program().name();
    for (Edition edition : editions) {
      Optional<Rule> rule = edition.rule(program, registration.claimCause());
      if (edition.family().equals(family) && edition.holdsOn(day) && rule.isPresent()) {
        return compare(documents, registration, edition.name(), rule.get());
      }
    }
    return nothing(documents, registration.number());
  }

  private static Checklist nothing(Documents documents, @Nullable String registration) {
    return new Checklist(documents.packet(), registration, NO_EDITION, List.of(), List.of());
  }

  private Checklist compare(
      Documents documents, Registration registration, String edition, Rule rule) {
    List<Line> lines = new ArrayList<>();
    List<Missing> missing = new ArrayList<>();
    for (List<String> oneOf : rule.documents()) {
      Line line = line(documents, oneOf);
      lines.add(line);
      if (line.found() == null) {
        missing.add(missing(oneOf.getFirst(), rule.source()));
      }
    }
    return new Checklist(documents.packet(), registration.number(), edition, lines, missing);
  }

  private static Line line(Documents documents, List<String> oneOf) {
    for (String type : oneOf) {
      List<FoundDocument> found =
          documents.documents().stream().filter(d -> d.type().equals(type)).toList();
      if (!found.isEmpty()) {
        List<String> pages =
            found.stream().flatMap(document -> document.pages().stream()).distinct().toList();
        return new Line(oneOf, type, pages);
      }
    }
    return new Line(oneOf, null, List.of());
  }

  private Missing missing(String type, String source) {
    Deficiency text = texts.getOrDefault(type, new Deficiency(type, type));
    return new Missing(type, text.indonesian(), text.english(), source);
  }
}
