package id.berkas.recognition;

import static net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode.OEM_LSTM_ONLY;
import static net.sourceforge.tess4j.ITessAPI.TessPageSegMode.PSM_AUTO;
import static net.sourceforge.tess4j.ITessAPI.TessPageSegMode.PSM_SINGLE_BLOCK;

import id.berkas.document.Word;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.sourceforge.tess4j.ITessAPI.ETEXT_DESC;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.TessAPI1;
import org.jspecify.annotations.Nullable;

/**
 * One handle of the engine for one set of languages. Loading the models is dear, so the handle is
 * kept; what it gathers in memory is not to grow for ever, so it is replaced now and then. Not
 * thread-safe.
 */
final class Engine implements AutoCloseable {

  private static final int PAGES_PER_HANDLE = 200;
  private static final int OK = 0;

  private final Models models;
  private final String languages;
  private final int layout;
  private @Nullable TessBaseAPI handle;
  private ByteBuffer pixels = ByteBuffer.allocateDirect(0);
  private int pages;

  Engine(Models models, String languages) {
    this(models, languages, PSM_AUTO);
  }

  /**
   * @param layout what the engine looks for on a page, one of its page segmentation modes
   */
  Engine(Models models, String languages, int layout) {
    this.models = models;
    this.languages = models.usable(languages);
    this.layout = layout;
  }

  /**
   * The words of a page, at their places on these pixels.
   *
   * @return empty when the time was up first
   */
  Optional<List<Word>> words(GrayPage page, int dpi, Duration limit) {
    return words(page, dpi, limit, layout);
  }

  /** The words of a picture that is nothing but one block of lines. */
  Optional<List<Word>> wordsOfBlock(GrayPage block, int dpi, Duration limit) {
    return words(block, dpi, limit, PSM_SINGLE_BLOCK);
  }

  private Optional<List<Word>> words(GrayPage page, int dpi, Duration limit, int segmentation) {
    TessBaseAPI api = ready();
    TessAPI1.TessBaseAPISetPageSegMode(api, segmentation);
    try {
      return recognized(api, page, dpi, limit)
          ? Optional.of(WordWalk.words(api))
          : Optional.empty();
    } finally {
      forget(api);
    }
  }

  /** Plain text of a page, or null when there is none; nothing but the engine's own work. */
  @Nullable String text(GrayPage page, int dpi) {
    TessBaseAPI api = ready();
    TessAPI1.TessBaseAPISetPageSegMode(api, layout);
    try {
      recognized(api, page, dpi, Duration.ofHours(1));
      return NativeText.take(TessAPI1.TessBaseAPIGetUTF8Text(api));
    } finally {
      forget(api);
    }
  }

  private boolean recognized(TessBaseAPI api, GrayPage page, int dpi, Duration limit) {
    TessAPI1.TessBaseAPISetImage(
        api, copied(page.pixels()), page.width(), page.height(), 1, page.width());
    TessAPI1.TessBaseAPISetSourceResolution(api, dpi);
    ETEXT_DESC clock = TessAPI1.TessMonitorCreate();
    try {
      // To the engine, 0 means no limit.
      int millis = Math.clamp(limit.toMillis(), 1, Integer.MAX_VALUE);
      TessAPI1.TessMonitorSetDeadlineMSecs(clock, millis);
      return TessAPI1.TessBaseAPIRecognize(api, clock) == OK;
    } finally {
      TessAPI1.TessMonitorDelete(clock);
    }
  }

  private ByteBuffer copied(byte[] page) {
    if (pixels.capacity() < page.length) {
      pixels = ByteBuffer.allocateDirect(page.length);
    }
    return pixels.clear().put(page).flip();
  }

  private TessBaseAPI ready() {
    if (pages++ % PAGES_PER_HANDLE == 0) {
      close();
    }
    TessBaseAPI api = handle;
    if (api == null) {
      api = opened();
      handle = api;
    }
    return api;
  }

  private TessBaseAPI opened() {
    TessBaseAPI api = TessAPI1.TessBaseAPICreate();
    if (TessAPI1.TessBaseAPIInit2(api, models.folder().toString(), languages, OEM_LSTM_ONLY)
        != OK) {
      TessAPI1.TessBaseAPIDelete(api);
      throw new IllegalStateException(
          "The engine does not take the models %s in %s; delete that folder, it is made again."
              .formatted(languages, models.folder()));
    }
    TessAPI1.TessBaseAPISetVariable(api, "debug_file", NativeText.NOWHERE);
    return api;
  }

  /** The words of one page must not colour the next one, which may be somebody else's. */
  private static void forget(TessBaseAPI api) {
    TessAPI1.TessBaseAPIClear(api);
    TessAPI1.TessBaseAPIClearAdaptiveClassifier(api);
  }

  @Override
  public void close() {
    if (handle != null) {
      TessAPI1.TessBaseAPIDelete(handle);
      handle = null;
    }
  }
}
