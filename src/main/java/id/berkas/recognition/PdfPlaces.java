package id.berkas.recognition;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Where glyphs stand on the page as it is drawn: {@value #DPI} dots per inch, y downwards, turned
 * by the page's own {@code /Rotate}.
 *
 * @param width points, before the turn
 * @param height points, before the turn
 * @param rotation clockwise degrees
 */
record PdfPlaces(float width, float height, int rotation) {

  /** Pages that are no picture are drawn with this. */
  static final int DPI = 300;

  private static final double SCALE = DPI / 72.0;

  /** Usual share of a font's size above and below its base line. */
  private static final double ASCENT = 0.75;

  private static final double DESCENT = 0.2;

  /** Longer pages are drawn smaller than {@value #DPI}: A3 with some room, in points. */
  private static final float LONGEST = 1300;

  static PdfPlaces of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    return new PdfPlaces(crop.getWidth(), crop.getHeight(), page.getRotation());
  }

  /** Whether the page has the size of paper, so that it is drawn at {@value #DPI}. */
  static boolean isPaper(PDPage page) {
    PDRectangle crop = page.getCropBox();
    return page.getUserUnit() == 1 && Math.max(crop.getWidth(), crop.getHeight()) <= LONGEST;
  }

  Box box(TextPosition glyph) {
    Matrix matrix = glyph.getTextMatrix();
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    double alongX = glyph.getEndX() - x;
    double alongY = glyph.getEndY() - y;
    Box baseline = around(x, y, x + alongX, y + alongY);
    return baseline
        .and(above(x, y, alongX, alongY, matrix, ASCENT))
        .and(above(x, y, alongX, alongY, matrix, -DESCENT));
  }

  /** The base line moved up by a share of the font's size, whichever way the text runs. */
  private Box above(double x, double y, double alongX, double alongY, Matrix matrix, double share) {
    double upX = matrix.getShearX() * share;
    double upY = matrix.getScaleY() * share;
    return around(x + upX, y + upY, x + alongX + upX, y + alongY + upY);
  }

  private Box around(double x1, double y1, double x2, double y2) {
    int left = (int) Math.floor(Math.min(x1, x2) * SCALE);
    int right = (int) Math.ceil(Math.max(x1, x2) * SCALE);
    int top = (int) Math.floor((height - Math.max(y1, y2)) * SCALE);
    int bottom = (int) Math.ceil((height - Math.min(y1, y2)) * SCALE);
    return new Box(left, top, right - left, bottom - top)
        .turned(rotation, pixels(width), pixels(height));
  }

  /** The part of a box on the page; empty when its middle is outside, where nobody sees it. */
  Optional<Box> onPage(Box box) {
    boolean sideways = rotation % 180 != 0;
    int right = pixels(sideways ? height : width);
    int bottom = pixels(sideways ? width : height);
    int middleX = box.x() + box.width() / 2;
    int middleY = box.y() + box.height() / 2;
    if (middleX < 0 || middleY < 0 || middleX >= right || middleY >= bottom) {
      return Optional.empty();
    }
    int x = Math.max(box.x(), 0);
    int y = Math.max(box.y(), 0);
    return Optional.of(
        new Box(
            x,
            y,
            Math.min(box.x() + box.width(), right) - x,
            Math.min(box.y() + box.height(), bottom) - y));
  }

  /** Words of the page as drawn, at their places on a picture of it of another size. */
  List<Word> onPicture(List<Word> words, int picture, int tall) {
    boolean sideways = rotation % 180 != 0;
    double across = (double) picture / pixels(sideways ? height : width);
    double down = (double) tall / pixels(sideways ? width : height);
    return words.stream()
        .map(
            word ->
                word.at(
                    new Box(
                        (int) (word.box().x() * across),
                        (int) (word.box().y() * down),
                        (int) Math.ceil(word.box().width() * across),
                        (int) Math.ceil(word.box().height() * down))))
        .toList();
  }

  private static int pixels(double points) {
    return (int) Math.floor(points * SCALE);
  }
}
