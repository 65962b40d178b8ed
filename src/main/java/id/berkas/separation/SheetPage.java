package id.berkas.separation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** One A4 page being drawn. Lengths in millimetres from the top left corner, sizes in points. */
final class SheetPage implements AutoCloseable {

  static final float WIDTH = 210;
  static final float HEIGHT = 297;

  private static final float POINTS_PER_MM = 72 / 25.4f;

  private final PDFont font;
  private final PDPageContentStream content;

  SheetPage(PDDocument document, PDFont font) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    this.font = font;
    this.content = new PDPageContentStream(document, page);
  }

  void text(String text, float x, float baseline, float size) throws IOException {
    write(printable(text), x, baseline, size, false);
  }

  /** The font comes in one weight; its outline, drawn as well, makes it bold. */
  void bold(String text, float x, float baseline, float size) throws IOException {
    write(printable(text), x, baseline, size, true);
  }

  /** Bold, and as large as it may be without being wider than {@code width}. */
  void boldToFit(String text, float x, float baseline, float size, float width) throws IOException {
    bold(text, x, baseline, sizeToFit(text, size, width));
  }

  /** As large as it may be without being wider than {@code width}. */
  void textToFit(String text, float x, float baseline, float size, float width) throws IOException {
    text(text, x, baseline, sizeToFit(text, size, width));
  }

  private float sizeToFit(String text, float size, float width) throws IOException {
    float natural = font.getStringWidth(printable(text)) / 1000 * size / POINTS_PER_MM;
    return natural <= width ? size : size * width / natural;
  }

  private void write(String text, float x, float baseline, float size, boolean bold)
      throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.setLineWidth(size / 28);
    content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    content.newLineAtOffset(points(x), points(HEIGHT - baseline));
    content.showText(text);
    content.endText();
  }

  /** An empty box to tick. */
  void box(float x, float bottom, float side) throws IOException {
    content.setLineWidth(1);
    content.addRect(points(x), points(HEIGHT - bottom), points(side), points(side));
    content.stroke();
  }

  void line(float x, float y, float length) throws IOException {
    content.setLineWidth(0.7f);
    content.moveTo(points(x), points(HEIGHT - y));
    content.lineTo(points(x + length), points(HEIGHT - y));
    content.stroke();
  }

  /**
   * Draws a code as shapes, so that a printer loses nothing in scaling.
   *
   * @param modules one pixel per module
   * @param moduleWidth millimetres
   * @param moduleHeight millimetres
   */
  void code(BufferedImage modules, float x, float top, float moduleWidth, float moduleHeight)
      throws IOException {
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int from = 0; from < modules.getWidth(); from++) {
        int to = from;
        while (to < modules.getWidth() && isBlack(modules, to, row)) {
          to++;
        }
        if (to > from) {
          float bottom = top + (row + 1) * moduleHeight;
          content.addRect(
              points(x + from * moduleWidth),
              points(HEIGHT - bottom),
              points((to - from) * moduleWidth),
              points(moduleHeight));
          from = to;
        }
      }
    }
    content.fill();
  }

  private static boolean isBlack(BufferedImage modules, int x, int y) {
    return (modules.getRGB(x, y) & 0xff) < 128;
  }

  /** Names are untrusted: whatever the font cannot show becomes a question mark. */
  private String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .map(letter -> canShow(letter) ? letter : '?')
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private boolean canShow(int letter) {
    if (Character.isISOControl(letter)) {
      return false;
    }
    try {
      font.encode(Character.toString(letter));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static float points(float millimetres) {
    return millimetres * POINTS_PER_MM;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
