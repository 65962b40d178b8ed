package id.berkas.recognition;

import static net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode.OEM_LSTM_ONLY;
import static net.sourceforge.tess4j.ITessAPI.TessPageSegMode.PSM_SINGLE_CHAR;
import static net.sourceforge.tess4j.ITessAPI.TessPageSegMode.PSM_SINGLE_LINE;

import id.berkas.document.Word;
import java.nio.ByteBuffer;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI1;
import org.jspecify.annotations.Nullable;

/**
 * The engine set to see nothing but digits in one line. Opened at the first line it is asked for.
 * Not thread-safe.
 */
final class DigitEngine implements AutoCloseable {

  /** Digits look alike in all languages; one model is the smallest handle. */
  private static final String LANGUAGE = "eng";

  private static final int OK = 0;

  private final Models models;
  private @Nullable TessBaseAPI handle;

  DigitEngine(Models models) {
    this.models = models;
  }

  /** The words of a line, of digits only, at their places on these pixels. */
  List<Word> words(GrayPage line, int dpi) {
    return words(line, dpi, PSM_SINGLE_LINE);
  }

  /** The same for a picture of one digit alone. */
  List<Word> digit(GrayPage picture, int dpi) {
    return words(picture, dpi, PSM_SINGLE_CHAR);
  }

  private List<Word> words(GrayPage line, int dpi, int segmentation) {
    TessBaseAPI api = ready();
    TessAPI1.TessBaseAPISetPageSegMode(api, segmentation);
    ByteBuffer pixels = ByteBuffer.allocateDirect(line.pixels().length).put(line.pixels()).flip();
    try {
      TessAPI1.TessBaseAPISetImage(api, pixels, line.width(), line.height(), 1, line.width());
      TessAPI1.TessBaseAPISetSourceResolution(api, dpi);
      return TessAPI1.TessBaseAPIRecognize(api, null) == OK ? WordWalk.words(api) : List.of();
    } finally {
      TessAPI1.TessBaseAPIClear(api);
    }
  }

  private TessBaseAPI ready() {
    TessBaseAPI known = handle;
    if (known == null) {
      known = opened();
      handle = known;
    }
    return known;
  }

  private TessBaseAPI opened() {
    TessBaseAPI api = TessAPI1.TessBaseAPICreate();
    String folder = models.folder().toString();
    String language = models.usable(LANGUAGE);
    if (TessAPI1.TessBaseAPIInit2(api, folder, language, OEM_LSTM_ONLY) != OK) {
      TessAPI1.TessBaseAPIDelete(api);
      throw new IllegalStateException("The engine does not take the model %s.".formatted(language));
    }
    TessAPI1.TessBaseAPISetVariable(api, "tessedit_char_whitelist", "0123456789");
    TessAPI1.TessBaseAPISetVariable(api, "debug_file", NativeText.NOWHERE);
    return api;
  }

  @Override
  public void close() {
    if (handle != null) {
      TessAPI1.TessBaseAPIDelete(handle);
      handle = null;
    }
  }
}
