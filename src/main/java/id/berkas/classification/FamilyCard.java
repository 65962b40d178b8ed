package id.berkas.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tables of a Kartu Keluarga: a row is a line with a NIK in it; the name stands before
 * it, sex, birth place and birth date after it. The lower table has the mothers in its last column.
 */
final class FamilyCard {

  private static final Phrase MOTHER = Phrase.exactly("Ibu");
  private static final Phrase FATHER = Phrase.exactly("Ayah");

  private static final Set<String> NUMBERED = Set.of("NO", "NOMOR", "NOKK", "NOMORKK");

  private final Flow flow;

  FamilyCard(Flow flow) {
    this.flow = flow;
  }

  /** The number under the heading was scanned as a NIK: it is not in a row. */
  Reading numberOrNik(Reading scanned) {
    int at = flow.pieces().indexOf(scanned.span().pieces().getFirst());
    List<String> before =
        flow.pieces().subList(flow.lineStart(at), at).stream()
            .map(piece -> Letters.fold(piece.text()))
            .filter(word -> !word.isEmpty())
            .toList();
    // A whole word: names such as HARTONO end in the same letters.
    boolean numbered = before.isEmpty() ? headed(at) : NUMBERED.contains(before.getLast());
    return numbered
        ? new Reading(
            FieldKind.KK_NUMBER, scanned.span(), scanned.value(), scanned.trust(), List.of())
        : scanned;
  }

  private boolean headed(int piece) {
    return flow.segmentOf(piece).depth() < 0.3;
  }

  List<Reading> row(Reading nik) {
    int at = flow.pieces().indexOf(nik.span().pieces().getFirst());
    int after = at + nik.span().pieces().size();
    List<Reading> row = new ArrayList<>();
    Span before = new Span(flow.pieces().subList(flow.lineStart(at), at));
    Names.read(FieldKind.NAME, before).ifPresent(row::add);
    if (row.isEmpty()) {
      return row;
    }
    Span rest = new Span(flow.pieces().subList(after, flow.lineEnd(at)));
    Optional<Reading> date = Values.birthDate(rest);
    int dateAt = date.map(d -> rest.pieces().indexOf(d.span().pieces().getFirst())).orElse(0);
    int afterSex = sex(rest, row);
    if (afterSex < dateAt) {
      Names.read(FieldKind.BIRTH_PLACE, new Span(rest.pieces().subList(afterSex, dateAt)))
          .ifPresent(row::add);
    }
    date.ifPresent(row::add);
    return row;
  }

  private static int sex(Span rest, List<Reading> row) {
    for (int from = 0; from < Math.min(3, rest.pieces().size()); from++) {
      for (int to = Math.min(from + 3, rest.pieces().size()); to > from; to--) {
        Optional<Reading> sex = Names.sex(new Span(rest.pieces().subList(from, to)));
        if (sex.isPresent()) {
          row.add(sex.get());
          return to;
        }
      }
    }
    return 0;
  }

  /** Words under "Ibu" in lines that begin with a row number. */
  List<Reading> mothers() {
    List<Occurrence> mother = PhraseSearch.find(flow, MOTHER);
    List<Occurrence> father = PhraseSearch.find(flow, FATHER);
    if (mother.isEmpty() || father.isEmpty()) {
      return List.of();
    }
    int header = mother.getLast().first();
    int border = (flow.piece(header).centre() + flow.piece(father.getLast().first()).centre()) / 2;
    List<Reading> mothers = new ArrayList<>();
    for (int line = flow.lineEnd(header); line < flow.pieces().size(); line = flow.lineEnd(line)) {
      if (flow.piece(line).text().matches("\\d{1,2}[.)]?")) {
        List<Piece> column =
            flow.pieces().subList(line, flow.lineEnd(line)).stream()
                .filter(piece -> piece.upright().x() > border)
                .toList();
        Names.read(FieldKind.MOTHER_NAME, new Span(column)).ifPresent(mothers::add);
      }
    }
    return mothers;
  }
}
