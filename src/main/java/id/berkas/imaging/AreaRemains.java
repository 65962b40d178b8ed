package id.berkas.imaging;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.detector.Detector;
import id.berkas.document.Box;
import id.berkas.imaging.Rung.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what is left of a destroyed PDF417 or Data Matrix from paper that has none. */
final class AreaRemains {

  private static final Rung RUNG = new Rung(CodeSearch.FIRST_DPI, Threshold.LOCAL);

  /** Share of a border's modules that must be as the standard says. */
  private static final double TRUE_BORDER = 0.85;

  /** Of four borders one may be torn off. */
  private static final int LEAST_BORDERS = 3;

  private static final int LEAST_MODULES = 10;

  private AreaRemains() {}

  /**
   * Places with the first or the last column of a PDF417: those bars run through all of its rows
   * and stand on nothing else.
   *
   * @param page the page of the first look
   */
  static List<Box> pdf417(GrayPage page) {
    List<Box> places = new ArrayList<>();
    try {
      BinaryBitmap bitmap = new BinaryBitmap(RUNG.binarizer(page));
      for (@Nullable ResultPoint[] corners :
          com.google.zxing.pdf417.detector.Detector.detect(bitmap, null, true).getPoints()) {
        places.add(AreaReading.box(corners));
      }
    } catch (NotFoundException none) {
      return List.of();
    }
    return places;
  }

  /** Whether a place has borders of a Data Matrix: two of dark modules, two of every second. */
  static boolean isMatrix(GrayPage place) {
    try {
      BitMatrix black = RUNG.binarizer(place).getBlackMatrix();
      return hasFrame(black) || MatrixBorder.isOn(black);
    } catch (NotFoundException none) {
      return false;
    }
  }

  private static boolean hasFrame(BitMatrix black) {
    try {
      BitMatrix modules = new Detector(black).detect().getBits();
      return modules.getWidth() >= LEAST_MODULES
          && modules.getHeight() >= LEAST_MODULES
          && borders(modules) >= LEAST_BORDERS;
    } catch (NotFoundException none) {
      return false;
    }
  }

  private static int borders(BitMatrix modules) {
    int right = modules.getWidth() - 1;
    int bottom = modules.getHeight() - 1;
    return holds(bottom + 1, y -> modules.get(0, y))
        + holds(right + 1, x -> modules.get(x, bottom))
        + holds(right + 1, x -> modules.get(x, 0) == (x % 2 == 0))
        + holds(bottom + 1, y -> modules.get(right, y) == ((bottom - y) % 2 == 0));
  }

  private static int holds(int modules, IntPredicate asItShould) {
    long right = IntStream.range(0, modules).filter(asItShould).count();
    return right >= TRUE_BORDER * modules ? 1 : 0;
  }
}
