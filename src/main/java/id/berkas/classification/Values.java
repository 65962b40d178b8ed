package id.berkas.classification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands what stands after a label. */
final class Values {

  private Values() {}

  static List<Reading> read(FieldKind kind, Span span) {
    return switch (kind) {
      case NIK, KK_NUMBER, KPJ, NPP, NPWP, ACCOUNT, PHONE ->
          Numbers.read(kind, span).stream().toList();
      case NAME, MOTHER_NAME, COMPANY -> Names.read(kind, span).stream().toList();
      case SEX -> Names.sex(span).stream().toList();
      case BIRTH_DATE -> birthDate(span).stream().toList();
      case BIRTH_PLACE -> birth(span);
    };
  }

  /** "Tempat/Tgl Lahir" carries both. */
  private static List<Reading> birth(Span span) {
    Optional<Reading> date = birthDate(span);
    int before =
        date.map(found -> span.pieces().indexOf(found.span().pieces().getFirst()))
            .orElse(span.pieces().size());
    Optional<Reading> place = Names.read(FieldKind.BIRTH_PLACE, span.to(before));
    return Stream.concat(place.stream(), date.stream()).toList();
  }

  static Optional<Reading> birthDate(Span span) {
    return Dates.first(span.words())
        .map(
            found ->
                new Reading(
                    FieldKind.BIRTH_DATE,
                    within(span, found),
                    found.date().toString(),
                    1,
                    List.of()));
  }

  private static Span within(Span span, Dates.Found found) {
    int at = 0;
    int first = -1;
    int last = 0;
    for (int i = 0; i < span.pieces().size(); i++) {
      int end = at + span.pieces().get(i).text().length();
      if (end > found.start() && at < found.end()) {
        first = first < 0 ? i : first;
        last = i;
      }
      at = end + 1;
    }
    return new Span(span.pieces().subList(Math.max(0, first), last + 1));
  }
}
