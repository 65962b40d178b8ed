package id.berkas.imaging;

import com.google.zxing.Binarizer;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitArray;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.oned.Code39Reader;
import com.google.zxing.oned.OneDReader;
import id.berkas.document.Barcode;
import id.berkas.document.Box;
import id.berkas.imaging.Rung.Threshold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one one-dimensional code. A code counts only when scan lines a millimetre apart say the
 * same: one line across letters can look like a code, several cannot.
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

  private static final int LEAST_CHARACTERS = 4;

  /** Scan lines for each inch of bar height. */
  private static final int LINES_PER_INCH = 50;

  /** Code 128 carries a check character, Code 39 carries none. */
  private static final int LINES_CODE_128 = 2;

  private static final int LINES_CODE_39 = 3;

  /** White kept before and after, inches. */
  private static final double QUIET = 0.35;

  private BarReading() {}

  /**
   * Reads the code at a place.
   *
   * @param bars place in the pixels of the page
   */
  static Optional<FoundCode> read(GrayPage page, Bars bars, int dpi) {
    Box box = bars.box();
    int quiet = (int) (QUIET * dpi);
    Box wide =
        bars.upright()
            ? new Box(box.x() - quiet, box.y(), box.width() + 2 * quiet, box.height())
            : new Box(box.x(), box.y() - quiet, box.width(), box.height() + 2 * quiet);
    GrayPage part = page.crop(wide);
    GrayPage level = bars.upright() ? part : part.quarterTurned();
    for (Rung rung : LADDER) {
      Optional<Agreed> agreed = agreed(rung.scaled(level, dpi), rung);
      if (agreed.isPresent()) {
        Agreed read = agreed.get();
        int turn = (bars.upright() ? 0 : 90) + (read.reversed() ? 180 : 0);
        return Optional.of(
            new FoundCode(new Barcode(read.format(), read.text(), box, rung.method()), turn % 360));
      }
    }
    return Optional.empty();
  }

  private record Agreed(String format, String text, boolean reversed) {}

  private static Optional<Agreed> agreed(GrayPage picture, Rung rung) {
    Map<Agreed, Integer> lines = new HashMap<>();
    Binarizer binarizer = rung.binarizer(picture);
    int step = Math.max(1, rung.dpi() / LINES_PER_INCH);
    for (int y = step / 2; y < picture.height(); y += step) {
      Optional<Agreed> read = line(binarizer, y, rung);
      if (read.isPresent() && lines.merge(read.get(), 1, Integer::sum) >= needed(read.get())) {
        return read;
      }
    }
    return Optional.empty();
  }

  private static int needed(Agreed read) {
    return read.format().equals("CODE_128") ? LINES_CODE_128 : LINES_CODE_39;
  }

  private static Optional<Agreed> line(Binarizer binarizer, int y, Rung rung) {
    try {
      BitArray row =
          rung.threshold() == Threshold.LOCAL
              ? binarizer.getBlackMatrix().getRow(y, null)
              : binarizer.getBlackRow(y, null);
      Optional<Agreed> forward = decode(row, y, false);
      if (forward.isPresent()) {
        return forward;
      }
      row.reverse();
      return decode(row, y, true);
    } catch (NotFoundException noContrast) {
      return Optional.empty();
    }
  }

  private static Optional<Agreed> decode(BitArray row, int y, boolean reversed) {
    for (OneDReader reader : List.of(new Code128Reader(), new Code39Reader())) {
      try {
        Result result = reader.decodeRow(y, row, null);
        if (result.getText().length() >= LEAST_CHARACTERS) {
          return Optional.of(
              new Agreed(result.getBarcodeFormat().name(), result.getText(), reversed));
        }
      } catch (ReaderException notThis) {
        continue;
      }
    }
    return Optional.empty();
  }
}
