package id.berkas.classification;

import id.berkas.document.Box;
import java.util.List;
import java.util.stream.Collectors;

/** Neighbouring pieces, the place of a value. */
record Span(List<Piece> pieces) {

  Span {
    pieces = List.copyOf(pieces);
  }

  String words() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining(" ")).strip();
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  boolean shares(Span other) {
    return pieces.stream().anyMatch(piece -> other.pieces.stream().anyMatch(o -> o == piece));
  }

  Span from(int index) {
    return new Span(pieces.subList(index, pieces.size()));
  }

  Span to(int index) {
    return new Span(pieces.subList(0, index));
  }

  /** This span as a field; trust is what correction left of the engine's confidence. */
  Field field(FieldKind kind, String value, String page, double trust, List<String> warnings) {
    double confidence = pieces.stream().mapToDouble(Piece::confidence).average().orElse(0);
    return new Field(
        kind,
        words(),
        value,
        page,
        pieces.stream().map(Piece::box).reduce(Box::and).orElseThrow(),
        confidence * trust,
        warnings);
  }
}
