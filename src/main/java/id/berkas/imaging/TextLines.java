package id.berkas.imaging;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import id.berkas.nativelib.NativeLibraries;
import java.nio.FloatBuffer;
import net.sourceforge.lept4j.Leptonica;
import net.sourceforge.lept4j.Pix;
import net.sourceforge.lept4j.util.LoadLibs;

/**
 * The slant of the lines of text, by Leptonica. Each call frees the one native picture it makes.
 */
final class TextLines {

  private static final float SWEEP_DEGREES = 11;
  private static final float STEP_DEGREES = 1;
  private static final float FINEST_DEGREES = 0.02f;

  /** Leptonica's own advice for the least confidence in a skew angle. */
  private static final float SURE_OF_SKEW = 3;

  /** It reports every unclear page on the standard error stream otherwise. */
  private static final int SAY_NOTHING = 6;

  private TextLines() {}

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

  private static final class Loaded {
    static final Leptonica LEPTONICA = load();

    private static Leptonica load() {
      NativeLibraries.load();
      NativeLibrary.getInstance(LoadLibs.getLeptonicaLibName())
          .getFunction("setMsgSeverity")
          .invokeInt(new Object[] {SAY_NOTHING});
      return Leptonica.INSTANCE;
    }
  }

  private interface Use<T> {
    T of(Leptonica lib, Pix pix);
  }

  private static <T> T with(Ink ink, Use<T> use) {
    Leptonica lib = Loaded.LEPTONICA;
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
