package id.berkas.imaging;

import com.google.zxing.Binarizer;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.BitArray;
import id.berkas.document.Barcode;
import id.berkas.document.Box;
import id.berkas.imaging.Rung.Threshold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one one-dimensional code. A code counts only when scan lines half a millimetre apart say
 * the same, on two rungs of the ladder: one line across letters can look like a code, several
 * cannot, and what one resolution makes of noise another does not.
 */
final class BarReading {

  private static final List<Rung> LADDER =
      List.of(
          new Rung(150, Threshold.LOCAL),
          new Rung(300, Threshold.LOCAL),
          new Rung(200, Threshold.LOCAL),
          new Rung(150, Threshold.GLOBAL),
          new Rung(300, Threshold.GLOBAL),
          new Rung(100, Threshold.GLOBAL));

  /** Scan lines for each inch of bar height. */
  private static final int LINES_PER_INCH = 50;

  /** White kept before and after, inches. */
  private static final double QUIET = 0.35;

  private BarReading() {}

  /**
   * Reads the code at a place.
   *
   * @param bars place in the pixels of the page
   */
  static Optional<FoundCode> read(GrayPage page, Bars bars, int dpi, BarSymbols symbols) {
    Box box = bars.box();
    int quiet = (int) (QUIET * dpi);
    Box wide =
        bars.upright()
            ? new Box(box.x() - quiet, box.y(), box.width() + 2 * quiet, box.height())
            : new Box(box.x(), box.y() - quiet, box.width(), box.height() + 2 * quiet);
    GrayPage part = page.crop(wide);
    GrayPage level = bars.upright() ? part : part.quarterTurned();
    Agreed first = null;
    Rung firstRung = null;
    for (Rung rung : LADDER) {
      Agreed read = agreed(rung.scaled(level, dpi), rung, symbols).orElse(null);
      if (first != null && firstRung != null && first.equals(read)) {
        return Optional.of(found(first, bars, firstRung.method() + "+" + rung.method()));
      }
      if (first == null) {
        first = read;
        firstRung = rung;
      }
    }
    return Optional.empty();
  }

  private static FoundCode found(Agreed agreed, Bars bars, String method) {
    int turn = (bars.upright() ? 0 : 90) + (agreed.reversed() ? 180 : 0);
    BarSymbols.Read read = agreed.read();
    return new FoundCode(
        new Barcode(read.format().name(), read.text(), bars.box(), method), turn % 360);
  }

  private record Agreed(BarSymbols.Read read, boolean reversed) {}

  private static Optional<Agreed> agreed(GrayPage picture, Rung rung, BarSymbols symbols) {
    Map<Agreed, Integer> lines = new HashMap<>();
    Binarizer binarizer = rung.binarizer(picture);
    int step = Math.max(1, rung.dpi() / LINES_PER_INCH);
    for (int y = step / 2; y < picture.height(); y += step) {
      Agreed read = line(binarizer, y, rung, symbols).orElse(null);
      if (read != null && lines.merge(read, 1, Integer::sum) >= read.read().linesNeeded()) {
        return Optional.of(read);
      }
    }
    return Optional.empty();
  }

  private static Optional<Agreed> line(Binarizer binarizer, int y, Rung rung, BarSymbols symbols) {
    try {
      BitArray row =
          rung.threshold() == Threshold.LOCAL
              ? binarizer.getBlackMatrix().getRow(y, null)
              : binarizer.getBlackRow(y, null);
      Optional<Agreed> forward = symbols.on(row, y).map(read -> new Agreed(read, false));
      if (forward.isPresent()) {
        return forward;
      }
      row.reverse();
      return symbols.on(row, y).map(read -> new Agreed(read, true));
    } catch (NotFoundException noContrast) {
      return Optional.empty();
    }
  }
}
