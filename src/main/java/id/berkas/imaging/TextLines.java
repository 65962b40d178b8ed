package id.berkas.imaging;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import id.berkas.nativelib.NativeLibraries;
import java.nio.FloatBuffer;
import net.sourceforge.lept4j.Leptonica;
import net.sourceforge.lept4j.Pix;

/**
 * What the lines of text say about the way a page lies, by Leptonica. Each call frees the one
 * native picture it makes.
 */
final class TextLines {

  private static final float SWEEP_DEGREES = 7;
  private static final float STEP_DEGREES = 1;
  private static final float FINEST_DEGREES = 0.02f;

  /** Leptonica's own advice for the least confidence in a skew angle. */
  private static final float SURE_OF_SKEW = 3;

  private TextLines() {}

  /**
   * How sure ascenders and descenders are.
   *
   * @param up positive: upright, negative: upside down
   * @param left positive: turned a quarter counter-clockwise, negative: clockwise
   */
  record Leaning(float up, float left) {}

  static Leaning leaning(Ink ink) {
    return with(
        ink,
        (lib, pix) -> {
          FloatBuffer up = FloatBuffer.allocate(1);
          FloatBuffer left = FloatBuffer.allocate(1);
          return lib.pixOrientDetect(pix, up, left, 0, 0) == 0
              ? new Leaning(up.get(0), left.get(0))
              : new Leaning(0, 0);
        });
  }

  /**
   * Degrees the lines rise to the right, counter-clockwise positive; 0 when there is no clear
   * answer.
   */
  static double skew(Ink ink) {
    return with(
        ink,
        (lib, pix) -> {
          FloatBuffer angle = FloatBuffer.allocate(1);
          FloatBuffer confidence = FloatBuffer.allocate(1);
          int failed =
              lib.pixFindSkewSweepAndSearch(
                  pix, angle, confidence, 4, 2, SWEEP_DEGREES, STEP_DEGREES, FINEST_DEGREES);
          boolean sure = failed == 0 && confidence.get(0) >= SURE_OF_SKEW;
          return sure ? Math.round(angle.get(0) * 100) / 100.0 : 0.0;
        });
  }

  private interface Use<T> {
    T of(Leptonica lib, Pix pix);
  }

  private static <T> T with(Ink ink, Use<T> use) {
    NativeLibraries.load();
    Leptonica lib = Leptonica.INSTANCE;
    Pix pix = lib.pixCreate(ink.width(), ink.height(), 1);
    if (pix == null) {
      throw new OutOfMemoryError("native memory for a page's bits");
    }
    PointerByReference handle = new PointerByReference(pix.getPointer());
    try {
      int[] words = ink.words();
      Pointer data = lib.pixGetData(pix).getPointer();
      data.write(0, words, 0, words.length);
      return use.of(lib, pix);
    } finally {
      lib.pixDestroy(handle);
    }
  }
}
