package id.berkas.recognition;

import java.awt.image.BufferedImage;

/**
 * The engine with the settings of recognition and nothing around it: what the whole way is measured
 * against. Not thread-safe.
 */
public final class BareEngine implements AutoCloseable {

  private final Engine engine;

  /**
   * @param languages in the engine's notation, such as {@code eng+ind}
   */
  public BareEngine(Models models, String languages) {
    this.engine = new Engine(models, languages);
  }

  /**
   * Reads a page.
   *
   * @param page 8-bit gray and upright, so that nothing is converted here
   * @param dpi dots per inch
   * @return its text
   */
  public String read(BufferedImage page, int dpi) {
    String text = engine.text(GrayPage.of(page), dpi);
    return text == null ? "" : text;
  }

  @Override
  public void close() {
    engine.close();
  }
}
