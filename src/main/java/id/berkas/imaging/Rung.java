package id.berkas.imaging;

import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;

/**
 * One attempt at reading codes: more dots are not always better, and no one threshold fits all.
 *
 * @param dpi resolution the picture is brought to, never upwards
 * @param threshold how black is told from white
 */
record Rung(int dpi, Threshold threshold) {

  enum Threshold {
    /** By the surroundings of each pixel. */
    LOCAL,
    /** By the histogram of the whole picture. */
    GLOBAL
  }

  /** Such as {@code local-150dpi}. */
  String method() {
    return "%s-%ddpi".formatted(threshold == Threshold.LOCAL ? "local" : "global", dpi);
  }

  GrayPage scaled(GrayPage picture, int itsDpi) {
    return picture.scaled((double) dpi / itsDpi);
  }

  Binarizer binarizer(GrayPage picture) {
    LuminanceSource source =
        new PlanarYUVLuminanceSource(
            picture.pixels(),
            picture.width(),
            picture.height(),
            0,
            0,
            picture.width(),
            picture.height(),
            false);
    return threshold == Threshold.LOCAL
        ? new HybridBinarizer(source)
        : new GlobalHistogramBinarizer(source);
  }
}
