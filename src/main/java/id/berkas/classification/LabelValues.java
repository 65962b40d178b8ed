package id.berkas.classification;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands after a label: on its line up to the next label, else in the line below. */
final class LabelValues {

  /** A value ends where the space is wider than this many letter heights. */
  private static final double END_GAP = 3;

  private final Flow flow;
  private final List<LabelSearch.Labelled> labels;

  LabelValues(Flow flow, List<LabelSearch.Labelled> labels) {
    this.flow = flow;
    this.labels = labels;
  }

  Span after(LabelSearch.Labelled label) {
    int end = flow.lineEnd(label.last());
    Span beside = run(label.last() + 1, nextLabel(label.last() + 1, end));
    return beside.isEmpty() ? below(label, end) : beside;
  }

  private int nextLabel(int from, int end) {
    return labels.stream()
        .mapToInt(LabelSearch.Labelled::first)
        .filter(first -> first >= from && first < end)
        .min()
        .orElse(end);
  }

  private Span run(int from, int end) {
    List<Piece> run = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Piece piece = flow.piece(i);
      if (!run.isEmpty() && parted(run.getLast(), piece)) {
        break;
      }
      if (!piece.isSign()) {
        run.add(piece);
      }
    }
    return new Span(run);
  }

  private static boolean parted(Piece piece, Piece next) {
    return piece.gapTo(next) > END_GAP * Math.max(1, piece.upright().height());
  }

  /** The column under the label, if the next line is not itself a label there. */
  private Span below(LabelSearch.Labelled label, int nextLine) {
    if (nextLine >= flow.pieces().size()) {
      return new Span(List.of());
    }
    int left = flow.piece(label.first()).upright().x();
    int right = flow.piece(label.last()).upright().x() + flow.piece(label.last()).upright().width();
    int end = flow.lineEnd(nextLine);
    for (int i = nextLine; i < end; i++) {
      Piece piece = flow.piece(i);
      boolean under =
          piece.upright().x() < right && piece.upright().x() + piece.upright().width() > left;
      if (under && !piece.isSign()) {
        int first = Math.max(nextLine, flow.segmentOf(i).first());
        return isLabel(first) ? new Span(List.of()) : run(first, nextLabel(first, end));
      }
    }
    return new Span(List.of());
  }

  private boolean isLabel(int piece) {
    return labels.stream().anyMatch(l -> l.first() <= piece && piece <= l.last());
  }
}
