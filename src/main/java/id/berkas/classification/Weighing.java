package id.berkas.classification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs the words of one page for and against document types. */
final class Weighing {

  /** Share of its printed line that a phrase must fill to be a heading beyond doubt. */
  private static final double HEADING_COVERAGE = 0.6;

  /** Share of its line up to which a phrase is running text beyond doubt. */
  private static final double TEXT_COVERAGE = 0.3;

  private static final double IN_RUNNING_TEXT = 0.1;
  private static final double TRUSTED = 0.4;

  private final Flow flow;
  private final List<Phrase> headings;
  private final Map<Phrase, List<Occurrence>> found = new HashMap<>();

  Weighing(Flow flow, List<Phrase> headings) {
    this.flow = flow;
    this.headings = headings;
  }

  private record Weighed(Occurrence place, double weight, boolean trusted, boolean decisive) {}

  /**
   * Weighs one type.
   *
   * @param claimed pieces that already speak for another document: each word is evidence once
   */
  Evidence of(DocumentType type, BitSet claimed) {
    List<Weighed> places = new ArrayList<>();
    type.anchors().forEach(anchor -> add(places, type, anchor, claimed));
    double score = places.stream().mapToDouble(Weighed::weight).sum();
    List<Weighed> against = new ArrayList<>();
    type.against().forEach(anchor -> add(against, type, anchor, claimed));
    score -= against.stream().mapToDouble(Weighed::weight).sum();
    List<Occurrence> shown =
        places.stream()
            .filter(Weighed::trusted)
            .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
            .map(Weighed::place)
            .toList();
    boolean decided = places.stream().anyMatch(place -> place.decisive() && place.trusted());
    return new Evidence(type, score, shown, decided);
  }

  /** Whether any of these phrases stands on the page. */
  List<Occurrence> places(List<Phrase> phrases) {
    return phrases.stream().flatMap(phrase -> places(phrase).stream()).toList();
  }

  private void add(List<Weighed> places, DocumentType type, AnchorPhrase anchor, BitSet claimed) {
    anchor.wordings().stream()
        .flatMap(phrase -> places(phrase).stream())
        .filter(place -> claimed.get(place.first(), place.last() + 1).isEmpty())
        .map(place -> weigh(type, anchor, place))
        .max(Comparator.comparingDouble(Weighed::weight))
        .ifPresent(places::add);
  }

  private List<Occurrence> places(Phrase phrase) {
    return found.computeIfAbsent(phrase, p -> PhraseSearch.find(flow, p));
  }

  private Weighed weigh(DocumentType type, AnchorPhrase anchor, Occurrence place) {
    double factor = anchor.heading() ? asHeading(type, place) : asLabel(place);
    return new Weighed(
        place, anchor.weight() * factor * place.quality(), factor >= TRUSTED, anchor.decisive());
  }

  /** A letter begins at the top of its page; a copied card lies anywhere. */
  private double asHeading(DocumentType type, Occurrence place) {
    Segment segment = flow.segmentOf(place.first());
    if (displaced(place) || segment.listed()) {
      return IN_RUNNING_TEXT;
    }
    double alone = (flow.coverage(place) - TEXT_COVERAGE) / (HEADING_COVERAGE - TEXT_COVERAGE);
    double factor = Math.clamp(alone, IN_RUNNING_TEXT, 1);
    return type.layout().fillsPage() && segment.depth() > 0.6 ? Math.min(0.7, factor) : factor;
  }

  /**
   * Headings resemble each other (KEMATIAN, KELAHIRAN); at one place the one that explains most of
   * the letters counts. One that merely begins another stays: it may speak against.
   */
  private boolean displaced(Occurrence place) {
    return headings.stream()
        .flatMap(phrase -> places(phrase).stream())
        .filter(other -> other.overlaps(place) && other.explains() > place.explains())
        .anyMatch(other -> !other.phrase().folded().contains(place.phrase().folded()));
  }

  private double asLabel(Occurrence place) {
    return flow.startsSegment(place.first()) ? 1 : 0.7;
  }
}
