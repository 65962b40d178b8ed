package id.berkas.imaging;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.pdf417.PDF417Reader;
import id.berkas.document.Barcode;
import id.berkas.document.Box;
import id.berkas.imaging.Rung.Threshold;
import id.berkas.profile.CodeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF417 and Data Matrix where a profile asks for them. Both correct errors by Reed-Solomon
 * codes and say so when they cannot.
 */
final class AreaReading {

  private static final List<Rung> LADDER =
      List.of(new Rung(300, Threshold.LOCAL), new Rung(200, Threshold.LOCAL));

  /** White kept around a place, inches. */
  private static final double QUIET = 0.12;

  private AreaReading() {}

  /**
   * The codes of a page.
   *
   * @param first the page at {@link CodeSearch#FIRST_DPI} or less
   * @param undecoded takes the places, in pixels of the first look, of what begins or frames a code
   *     and cannot be read
   */
  static List<Barcode> on(
      GrayPage page, GrayPage first, int dpi, Set<CodeFormat> formats, List<Box> undecoded) {
    List<Barcode> found = new ArrayList<>();
    if (formats.contains(CodeFormat.PDF_417)) {
      for (Rung rung : LADDER) {
        if (found.isEmpty()) {
          pdf417(rung.scaled(page, dpi), rung, page.width(), found);
        }
      }
      if (found.isEmpty()) {
        undecoded.addAll(AreaRemains.pdf417(first));
      }
    }
    if (formats.contains(CodeFormat.DATA_MATRIX)) {
      double scale = (double) page.width() / first.width();
      for (Box place : MatrixTexture.on(first)) {
        if (!matrix(page, CodeSearch.scaled(place, scale), dpi, found)
            && AreaRemains.isMatrix(
                page.crop(
                    CodeSearch.grown(CodeSearch.scaled(place, scale), (int) (QUIET * dpi))))) {
          undecoded.add(place);
        }
      }
    }
    return found;
  }

  private static void pdf417(GrayPage picture, Rung rung, int width, List<Barcode> found) {
    try {
      BinaryBitmap bitmap = new BinaryBitmap(rung.binarizer(picture));
      double back = (double) width / picture.width();
      for (Result result : new PDF417Reader().decodeMultiple(bitmap)) {
        Box box = CodeSearch.scaled(box(result.getResultPoints()), back);
        found.add(new Barcode(CodeFormat.PDF_417.name(), result.getText(), box, rung.method()));
      }
    } catch (ReaderException none) {
      return;
    }
  }

  private static boolean matrix(GrayPage page, Box place, int dpi, List<Barcode> found) {
    GrayPage part = page.crop(CodeSearch.grown(place, (int) (QUIET * dpi)));
    for (Rung rung : LADDER) {
      try {
        BinaryBitmap bitmap = new BinaryBitmap(rung.binarizer(rung.scaled(part, dpi)));
        String text = new DataMatrixReader().decode(bitmap).getText();
        found.add(new Barcode(CodeFormat.DATA_MATRIX.name(), text, place, rung.method()));
        return true;
      } catch (ReaderException notHere) {
        continue;
      }
    }
    return false;
  }

  static Box box(@Nullable ResultPoint[] corners) {
    Box box = null;
    for (ResultPoint corner : corners) {
      if (corner != null) {
        Box point = new Box((int) corner.getX(), (int) corner.getY(), 1, 1);
        box = box == null ? point : box.and(point);
      }
    }
    return box == null ? new Box(0, 0, 1, 1) : box;
  }
}
