package id.berkas.matching;

import id.berkas.registration.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What in a packet speaks for one registration.
 *
 * @param registration the candidate
 * @param evidence all of it, in page order
 * @param nameAndDate whether one page bears both the participant's name and birth date
 */
record Support(Registration registration, List<Evidence> evidence, boolean nameAndDate) {

  /** Kinds of which only the best counts, because they are the same fact read better or worse. */
  private static final Map<String, String> FACT =
      Map.of(
          "nik-near", "nik",
          "nik-listed", "nik",
          "kpj-near", "kpj",
          "kpj-listed", "kpj",
          "name-near", "name",
          "applicant-name", "name");

  private static final Set<String> NAMING = Set.of("cover-sheet", "slip");

  static final Comparator<Support> BEST_FIRST =
      Comparator.comparingDouble(Support::score)
          .reversed()
          .thenComparing(support -> support.registration().number());

  boolean has(String kind) {
    return evidence.stream().anyMatch(piece -> piece.kind().equals(kind));
  }

  /** Sum over the facts; the same fact on a second page proves nothing more. */
  double score() {
    return best().values().stream().mapToDouble(Evidence::weight).sum();
  }

  /** The same without what names the registration outright: what the papers themselves say. */
  double paperScore() {
    return best().values().stream()
        .filter(piece -> !NAMING.contains(piece.kind()))
        .mapToDouble(Evidence::weight)
        .sum();
  }

  /** Weight of the readings that speak for this one and not for the other; nothing for one kind. */
  double besides(Support other) {
    List<Evidence> own = evidence.stream().filter(piece -> !other.reads(piece)).toList();
    Support alone = new Support(registration, own, false);
    return alone.kinds() < 2 ? 0 : alone.paperScore();
  }

  /** Facts that agree; a NIK holds the birth date already. */
  private long kinds() {
    Map<String, Evidence> facts = best();
    return facts.entrySet().stream()
        .filter(fact -> fact.getValue().weight() > 0)
        .filter(fact -> !fact.getKey().equals("birth-date") || !facts.containsKey("nik"))
        .count();
  }

  private boolean reads(Evidence piece) {
    return evidence.stream()
        .anyMatch(
            own ->
                own.weight() > 0
                    && own.page().equals(piece.page())
                    && own.read().equals(piece.read()));
  }

  boolean hasNik() {
    return has("nik") || has("applicant-nik");
  }

  boolean isNamed() {
    return has("cover-sheet") || has("slip");
  }

  /** Whether anything on the papers themselves, beyond a name, agrees. */
  boolean isBorneOut() {
    return hasNik()
        || has("kpj")
        || has("nik-near")
        || has("kpj-near")
        || has("nik-listed")
        || nameAndDate;
  }

  /**
   * Whether two independent kinds of evidence agree: NIK, KPJ, name with birth date. A number with
   * one wrong character counts beside the other number only: with name and birth date it may be a
   * twin's.
   */
  boolean isSufficient() {
    boolean exact = hasNik() || has("kpj");
    boolean bothNumbers =
        (hasNik() && (has("kpj") || has("kpj-near"))) || (has("kpj") && has("nik-near"));
    return bothNumbers || (nameAndDate && exact);
  }

  /**
   * How many kinds of identity stand behind it, besides numbers that are also somebody else's.
   *
   * @param shared numbers that do not count
   */
  int strength(Set<String> shared) {
    Set<String> kinds = new TreeSet<>();
    for (Evidence piece : evidence) {
      switch (piece.kind()) {
        case "cover-sheet", "slip" -> kinds.add(piece.kind());
        case "nik", "applicant-nik" -> {
          if (!shared.contains(piece.read())) {
            kinds.add("nik");
          }
        }
        case "kpj" -> {
          if (!shared.contains(piece.read())) {
            kinds.add("kpj");
          }
        }
        default -> {}
      }
    }
    return kinds.size();
  }

  /** The numbers read that are exactly its own. */
  Set<String> numbers() {
    return evidence.stream()
        .filter(piece -> Set.of("nik", "applicant-nik", "kpj").contains(piece.kind()))
        .map(Evidence::read)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Candidate candidate(double probability) {
    List<String> reasons =
        best().values().stream()
            .map(piece -> "%s %s (%+.1f)".formatted(piece.kind(), piece.read(), piece.weight()))
            .toList();
    return new Candidate(registration.number(), score(), probability, reasons);
  }

  private Map<String, Evidence> best() {
    return evidence.stream()
        .collect(
            Collectors.toMap(
                piece -> FACT.getOrDefault(piece.kind(), piece.kind()),
                Function.identity(),
                BinaryOperator.maxBy(Comparator.comparingDouble(Evidence::weight)),
                TreeMap::new));
  }
}
