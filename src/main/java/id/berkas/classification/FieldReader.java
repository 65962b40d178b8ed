package id.berkas.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a page: after labels, by shape, and in the tables of a Kartu Keluarga. */
final class FieldReader {

  private static final String FAMILY_CARD = "KK";
  private static final Set<String> CARDS_WITH_NAME_BELOW = Set.of("KPJ", "NPWP");

  private final DocumentCatalogue catalogue;
  private final List<String> types;
  private final Set<FieldKind> kinds = EnumSet.noneOf(FieldKind.class);

  FieldReader(DocumentCatalogue catalogue, List<String> types) {
    this.catalogue = catalogue;
    this.types = types;
    types.forEach(code -> catalogue.find(code).ifPresent(type -> kinds.addAll(type.carries())));
  }

  List<Field> read(String page, Flow flow) {
    List<Reading> labelled = labelled(flow);
    List<Reading> readings = new ArrayList<>(labelled);
    List<Reading> scanned = new NumberScan(flow, kinds).find(labelled);
    if (types.contains(FAMILY_CARD)) {
      addFamily(flow, scanned, readings);
    } else {
      readings.addAll(scanned);
    }
    addNameBelow(flow, readings);
    readings.removeIf(reading -> !kinds.contains(reading.kind()));
    Signer signer = new Signer(flow);
    return checked(readings).stream()
        .map(reading -> reading.warned(signer.warnings(reading)))
        .sorted(Comparator.comparingInt(r -> flow.pieces().indexOf(r.span().pieces().getFirst())))
        .map(reading -> reading.field(page))
        .toList();
  }

  private List<Reading> labelled(Flow flow) {
    List<LabelSearch.Labelled> labels = LabelSearch.find(flow, catalogue.labels());
    LabelValues values = new LabelValues(flow, labels);
    List<Reading> readings = new ArrayList<>();
    for (LabelSearch.Labelled label : labels) {
      FieldKind kind = label.label().kind();
      Span span = kind == null ? new Span(List.of()) : values.after(label);
      if (kind != null && !span.isEmpty()) {
        Values.read(kind, span).stream()
            .filter(reading -> fresh(reading, readings))
            .forEach(readings::add);
      }
    }
    return readings;
  }

  private static boolean fresh(Reading reading, List<Reading> others) {
    return others.stream()
        .noneMatch(o -> o.kind() == reading.kind() && o.span().shares(reading.span()));
  }

  private static void addFamily(Flow flow, List<Reading> scanned, List<Reading> readings) {
    FamilyCard card = new FamilyCard(flow);
    List<Reading> numbers = new ArrayList<>(scanned);
    readings.stream().filter(reading -> reading.kind() == FieldKind.NIK).forEach(numbers::add);
    readings.removeAll(numbers);
    for (Reading number : numbers) {
      Reading told = card.numberOrNik(number);
      List<Reading> row = told.kind() == FieldKind.NIK ? card.row(told) : List.of();
      readings.add(told.warned(differences(told, row)));
      row.stream().filter(reading -> fresh(reading, readings)).forEach(readings::add);
    }
    card.mothers().stream().filter(r -> fresh(r, readings)).forEach(readings::add);
  }

  /** Cards print the holder's name under the number, without a label. */
  private void addNameBelow(Flow flow, List<Reading> readings) {
    for (Reading number : List.copyOf(readings)) {
      boolean onCard =
          CARDS_WITH_NAME_BELOW.contains(number.kind().name())
              && types.contains(number.kind().name());
      if (onCard && readings.stream().noneMatch(r -> r.kind() == FieldKind.NAME)) {
        nameBelow(flow, number).ifPresent(readings::add);
      }
    }
  }

  private static Optional<Reading> nameBelow(Flow flow, Reading number) {
    int next = flow.lineEnd(flow.pieces().indexOf(number.span().pieces().getLast()));
    if (next >= flow.pieces().size()) {
      return Optional.empty();
    }
    Segment segment = flow.segmentOf(next);
    Span line = new Span(flow.pieces().subList(segment.first(), segment.last() + 1));
    boolean capitals = line.words().equals(Letters.upper(line.words()));
    return capitals && line.pieces().stream().noneMatch(Piece::hasDigit)
        ? Names.read(FieldKind.NAME, line).map(name -> name.warned(List.of("name-by-position")))
        : Optional.empty();
  }

  /** Compares a NIK with birth date and sex where the page has one person only. */
  private static List<Reading> checked(List<Reading> readings) {
    if (readings.stream().filter(r -> r.kind() == FieldKind.NIK).count() != 1) {
      return readings;
    }
    return readings.stream()
        .map(r -> r.kind() == FieldKind.NIK ? r.warned(differences(r, readings)) : r)
        .toList();
  }

  private static List<String> differences(Reading nik, List<Reading> beside) {
    Nik number = new Nik(nik.value());
    if (nik.kind() != FieldKind.NIK || !number.errors().isEmpty()) {
      return List.of();
    }
    String date = only(beside, FieldKind.BIRTH_DATE);
    return number.warnings(
        date == null ? null : LocalDate.parse(date), only(beside, FieldKind.SEX));
  }

  private static @Nullable String only(List<Reading> readings, FieldKind kind) {
    List<String> values =
        readings.stream().filter(r -> r.kind() == kind).map(Reading::value).distinct().toList();
    return values.size() == 1 ? values.getFirst() : null;
  }
}
