package id.berkas.recognition;

import static net.sourceforge.tess4j.ITessAPI.TessPageSegMode.PSM_SPARSE_TEXT;

import id.berkas.document.Word;
import id.berkas.imaging.LineReading;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reads a few lines with one small model, and only what stands upright: asked for its usual layout,
 * the engine would turn lines itself. The engine is opened at the first page in doubt. Not
 * thread-safe.
 */
public final class QuickReading implements LineReading {

  /** Letters look alike in both languages; one model is half the work. */
  private static final String LANGUAGE = "ind";

  private static final Duration LIMIT = Duration.ofSeconds(5);

  /** Of shorter words any speck is one. */
  private static final int SHORTEST_WORD = 3;

  private static final double BELIEVED = 0.5;

  private @Nullable Engine engine;

  @Override
  public double legible(byte[] pixels, int width, int height, int dpi) {
    return ready()
        .words(new GrayPage(pixels, width, height), dpi, LIMIT)
        .map(words -> words.stream().mapToDouble(QuickReading::legible).sum())
        .orElse(0.0);
  }

  private static double legible(Word word) {
    long letters = word.text().chars().filter(Character::isLetterOrDigit).count();
    return letters >= SHORTEST_WORD && word.confidence() >= BELIEVED
        ? letters * word.confidence()
        : 0;
  }

  private Engine ready() {
    Engine known = engine;
    if (known == null) {
      known = new Engine(Models.ofThisMachine(), LANGUAGE, PSM_SPARSE_TEXT);
      engine = known;
    }
    return known;
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
      engine = null;
    }
  }
}
