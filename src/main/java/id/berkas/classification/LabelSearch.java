package id.berkas.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the labels of a page. Where two overlap, the longer one counts. */
final class LabelSearch {

  /** A label and its pieces. */
  record Labelled(FieldLabel label, int first, int last) {}

  private LabelSearch() {}

  static List<Labelled> find(Flow flow, List<FieldLabel> labels) {
    record Candidate(FieldLabel label, Occurrence place) {}
    List<Candidate> candidates = new ArrayList<>();
    for (FieldLabel label : labels) {
      PhraseSearch.find(flow, label.phrase()).stream()
          .filter(place -> announces(flow, place))
          .forEach(place -> candidates.add(new Candidate(label, place)));
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> c.place().distance() - c.place().length()));
    List<Occurrence> taken = new ArrayList<>();
    List<Labelled> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (taken.stream().noneMatch(candidate.place()::overlaps)) {
        taken.add(candidate.place());
        found.add(
            new Labelled(candidate.label(), candidate.place().first(), candidate.place().last()));
      }
    }
    found.sort(Comparator.comparingInt(Labelled::first));
    return found;
  }

  /** A label begins its column or is followed by a colon; the same words in a sentence are none. */
  private static boolean announces(Flow flow, Occurrence place) {
    if (flow.piece(place.first()).line() != flow.piece(place.last()).line()) {
      return false;
    }
    int next = place.last() + 1;
    boolean colon = next < flow.lineEnd(place.last()) && flow.piece(next).text().startsWith(":");
    return colon || flow.startsSegment(place.first());
  }
}
