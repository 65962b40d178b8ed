package id.berkas.imaging;

import id.berkas.document.Barcode;
import id.berkas.document.Box;
import id.berkas.imaging.Rung.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Finds the QR codes of a page. Where a first look sees three corner marks that do not decode, and
 * where it sees no more than single marks, the place alone is looked at in other sizes and
 * thresholds.
 */
final class QrSearch {

  private static final List<Rung> LADDER =
      List.of(
          new Rung(300, Threshold.LOCAL),
          new Rung(200, Threshold.LOCAL),
          new Rung(150, Threshold.GLOBAL),
          new Rung(100, Threshold.LOCAL),
          new Rung(300, Threshold.GLOBAL),
          new Rung(75, Threshold.LOCAL));

  private static final Rung SECOND_LOOK = new Rung(100, Threshold.GLOBAL);

  /** Of many marks without a code the first ones are enough to try. */
  private static final int MOST_PLACES = 4;

  /** Quiet zone kept around a place, inches. */
  private static final double QUIET = 0.3;

  private QrSearch() {}

  /**
   * The QR codes of a page, boxes in its pixels.
   *
   * @param page the stored page
   * @param first the same at {@link CodeSearch#FIRST_DPI} or less
   * @param dpi of the stored page
   * @param undecoded takes places of codes that could not be read, in pixels of {@code first}
   */
  static List<FoundCode> on(GrayPage page, GrayPage first, int dpi, List<Box> undecoded) {
    double scale = (double) page.width() / first.width();
    Rung firstRung = new Rung(CodeSearch.FIRST_DPI, Threshold.LOCAL);
    QrReading look = QrReading.withRemains(first, firstRung);
    undecoded.addAll(look.remains());
    List<FoundCode> found = new ArrayList<>(placed(look.codes(), 0, 0, scale));
    List<Box> suspects = look.suspects();
    double suspectScale = scale;
    if (found.isEmpty() && suspects.isEmpty()) {
      GrayPage small = first.scaled((double) SECOND_LOOK.dpi() / CodeSearch.FIRST_DPI);
      QrReading second = QrReading.of(small, SECOND_LOOK);
      suspectScale = (double) page.width() / small.width();
      found.addAll(placed(second.codes(), 0, 0, suspectScale));
      suspects = second.suspects();
    }
    for (Box suspect : suspects) {
      Box place = CodeSearch.scaled(suspect, suspectScale);
      if (found.stream().anyMatch(code -> covers(place, code))) {
        continue; // Marks of neighbours, taken for those of one code.
      }
      List<FoundCode> read = climb(page, suspect, suspectScale, dpi);
      read.stream().filter(code -> isNew(code, found)).forEach(found::add);
      if (read.isEmpty()) {
        undecoded.add(CodeSearch.scaled(suspect, suspectScale / scale));
      }
    }
    if (found.isEmpty()) {
      for (Box place : around(look.remains())) {
        found.addAll(climb(page, place, scale, dpi));
      }
    }
    return found;
  }

  private static boolean covers(Box place, FoundCode code) {
    return BarShape.overlap(code.barcode().box(), place) > CodeSearch.MOSTLY;
  }

  private static boolean isNew(FoundCode code, List<FoundCode> found) {
    return found.stream().noneMatch(known -> QrReading.same(known, code));
  }

  /** Where the codes lie of which only corner marks were found: marks that meet belong to one. */
  private static List<Box> around(List<Box> marks) {
    List<Box> places = new ArrayList<>();
    for (Box mark : marks) {
      Box place = CodeSearch.grown(mark, mark.width() / 2);
      for (Box other : List.copyOf(places)) {
        if (touch(place, other)) {
          places.remove(other);
          place = place.and(other);
        }
      }
      places.add(place);
    }
    return places.subList(0, Math.min(MOST_PLACES, places.size()));
  }

  private static boolean touch(Box one, Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.y() < other.y() + other.height()
        && other.y() < one.y() + one.height();
  }

  private static List<FoundCode> climb(GrayPage page, Box suspect, double scale, int dpi) {
    Box place = CodeSearch.grown(CodeSearch.scaled(suspect, scale), (int) (QUIET * dpi));
    GrayPage part = page.crop(place);
    List<FoundCode> codes =
        climb(part, dpi, (picture, rung) -> QrReading.of(picture, rung).codes());
    return placed(
        codes.isEmpty() ? climb(part, dpi, QrReading::dearer) : codes,
        Math.max(0, place.x()),
        Math.max(0, place.y()),
        1);
  }

  private static List<FoundCode> climb(
      GrayPage part, int dpi, BiFunction<GrayPage, Rung, List<FoundCode>> attempt) {
    for (Rung rung : LADDER) {
      GrayPage picture = rung.scaled(part, dpi);
      List<FoundCode> codes = attempt.apply(picture, rung);
      if (!codes.isEmpty()) {
        return placed(codes, 0, 0, (double) part.width() / picture.width());
      }
    }
    return List.of();
  }

  private static List<FoundCode> placed(List<FoundCode> codes, int left, int top, double scale) {
    return codes.stream()
        .map(
            code -> {
              Barcode read = code.barcode();
              Box box = CodeSearch.scaled(read.box(), scale);
              Box placed = new Box(left + box.x(), top + box.y(), box.width(), box.height());
              return new FoundCode(
                  new Barcode(read.format(), read.text(), placed, read.method()), code.turn());
            })
        .toList();
  }
}
