package id.berkas.imaging;

import id.berkas.document.Barcode;
import id.berkas.document.Box;
import id.berkas.imaging.PatchReading.Patches;
import id.berkas.profile.CodeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the codes of a page, of the kinds that count on its scanner. A first cheap look at the
 * whole page says where codes are or seem to be; only those places climb the ladder of dearer
 * attempts.
 */
final class CodeSearch {

  /** Where the first look is taken. */
  static final int FIRST_DPI = 150;

  /** A place that so many codes reach into lies between them: marks of each look like one code. */
  private static final int CORNERS = 3;

  /** Of a code that was read: what takes so much of it is no code beside it. */
  static final double MOSTLY = 0.25;

  /** Of many places that are no code the first ones are enough to know. */
  private static final int MOST_FAILURES = 12;

  private CodeSearch() {}

  /**
   * The codes of a page, boxes in its pixels.
   *
   * @param page the stored page
   * @param first the same at {@link #FIRST_DPI} or less
   * @param dpi of the stored page
   * @param formats the kinds of codes that count
   */
  static PageCodes on(GrayPage page, GrayPage first, int dpi, Set<CodeFormat> formats) {
    double scale = (double) page.width() / first.width();
    Patches patches =
        formats.contains(CodeFormat.PATCH)
            ? PatchReading.on(first, Math.min(dpi, FIRST_DPI))
            : new Patches(List.of(), List.of());
    List<Box> undecoded = new ArrayList<>(patches.suspects());
    List<FoundCode> found = new ArrayList<>();
    if (formats.contains(CodeFormat.QR_CODE)) {
      found.addAll(QrSearch.on(page, first, dpi, undecoded));
    }
    List<Barcode> others = new ArrayList<>(AreaReading.on(page, first, dpi, formats, undecoded));
    others.addAll(patches.codes().stream().map(code -> scaled(code, scale)).toList());
    BarSymbols symbols = new BarSymbols(formats);
    int failures = 0;
    for (Bars bars : BarTexture.on(first)) {
      if (failures < MOST_FAILURES && found.stream().noneMatch(code -> holds(code, bars, scale))) {
        Optional<FoundCode> read = BarReading.read(page, bars.scaled(scale), dpi, symbols);
        read.ifPresent(found::add);
        failures += read.isEmpty() ? 1 : 0;
        if (read.isEmpty() && BarShape.isCode(first, bars, Math.min(dpi, FIRST_DPI))) {
          undecoded.add(bars.box());
        }
      }
    }
    PageCodes codes = new PageCodes(found, others, List.of());
    List<Box> unread =
        undecoded.stream()
            .map(box -> scaled(box, scale))
            .filter(box -> codes.barcodes().stream().noneMatch(code -> meet(code.box(), box)))
            .filter(box -> touched(codes, box) < CORNERS)
            .toList();
    return new PageCodes(found, others, unread);
  }

  private static long touched(PageCodes codes, Box box) {
    return codes.barcodes().stream().filter(code -> BarShape.overlap(code.box(), box) > 0).count();
  }

  /** Whether one holds the middle of the other, or the marks of codes that were read. */
  private static boolean meet(Box code, Box unread) {
    return BarShape.holds(code, unread)
        || BarShape.holds(unread, code)
        || BarShape.overlap(code, unread) > MOSTLY;
  }

  private static Barcode scaled(Barcode seen, double scale) {
    return new Barcode(seen.format(), seen.text(), scaled(seen.box(), scale), seen.method());
  }

  private static boolean holds(FoundCode code, Bars bars, double scale) {
    return BarShape.holds(code.barcode().box(), bars.scaled(scale).box());
  }

  static Box scaled(Box box, double scale) {
    return new Box(
        (int) Math.round(box.x() * scale),
        (int) Math.round(box.y() * scale),
        (int) Math.round(box.width() * scale),
        (int) Math.round(box.height() * scale));
  }

  static Box grown(Box box, int by) {
    return new Box(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
  }
}
