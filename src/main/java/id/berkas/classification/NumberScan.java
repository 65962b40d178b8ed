package id.berkas.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds numbers by their shape where no label announces them. */
final class NumberScan {

  private static final int MOST_PIECES = 5;

  private final Flow flow;
  private final Set<FieldKind> kinds;

  NumberScan(Flow flow, Set<FieldKind> kinds) {
    this.flow = flow;
    this.kinds = kinds;
  }

  /**
   * @param known readings whose pieces are spoken for
   */
  List<Reading> find(List<Reading> known) {
    List<Reading> found = new ArrayList<>();
    for (int i = 0; i < flow.pieces().size(); i++) {
      Optional<Reading> reading = at(i);
      if (reading.isPresent() && free(reading.get(), known) && free(reading.get(), found)) {
        found.add(reading.get());
      }
    }
    return found;
  }

  private static boolean free(Reading reading, List<Reading> others) {
    return others.stream().noneMatch(other -> other.span().shares(reading.span()));
  }

  private Optional<Reading> at(int first) {
    int end = Math.min(flow.lineEnd(first), first + MOST_PIECES);
    for (int to = first + 1; to <= end && together(first, to - 1); to++) {
      Span span = new Span(flow.pieces().subList(first, to));
      Optional<DigitText> digits = DigitText.of(span.words());
      if (digits.isEmpty()) {
        break;
      }
      Optional<FieldKind> kind = kind(span.words(), digits.get());
      if (kind.isPresent() && ends(to)) {
        return Numbers.read(kind.get(), span);
      }
    }
    return Optional.empty();
  }

  private Optional<FieldKind> kind(String words, DigitText digits) {
    if (digits.certain() < 0.7 * digits.length()) {
      return Optional.empty();
    }
    return switch (digits.length()) {
      case 16 -> allowed(FieldKind.NIK, new Nik(digits.digits()).errors().isEmpty());
      case 15 -> allowed(FieldKind.NPWP, words.replace(" ", "").matches(".{2}\\..{3}\\..{3}.*-.*"));
      case 11 -> allowed(FieldKind.KPJ, true);
      default -> Optional.empty();
    };
  }

  private Optional<FieldKind> allowed(FieldKind kind, boolean shape) {
    return shape && kinds.contains(kind) ? Optional.of(kind) : Optional.empty();
  }

  /** The pieces of a number stand close: no wider apart than a letter is high. */
  private boolean together(int first, int last) {
    return last == first
        || flow.piece(last - 1).gapTo(flow.piece(last))
            <= flow.piece(last).upright().height() * 1.2;
  }

  /** No more digits may follow: eleven digits out of sixteen are no KPJ. */
  private boolean ends(int next) {
    return next >= flow.pieces().size()
        || flow.piece(next).line() != flow.piece(next - 1).line()
        || flow.piece(next - 1).gapTo(flow.piece(next)) > flow.piece(next).upright().height() * 1.2
        || DigitText.of(flow.piece(next).text()).isEmpty()
        || !flow.piece(next).hasDigit();
  }
}
