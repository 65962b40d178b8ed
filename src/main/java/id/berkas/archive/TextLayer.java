package id.berkas.archive;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * The words of a page, unpainted, each stretched over its picture so that what a reader selects is
 * what it covers.
 *
 * @param pen of the sheet
 * @param font of the file
 * @param height of the sheet in points
 * @param points per pixel
 */
record TextLayer(PDPageContentStream pen, ArchiveFont font, float height, float points) {

  private static final float LEAST_SIZE = 1;

  /**
   * @param words at their places on the upright page
   */
  void write(List<Word> words) throws IOException {
    if (words.isEmpty()) {
      return;
    }
    pen.beginText();
    pen.setRenderingMode(RenderingMode.NEITHER);
    for (Word word : words) {
      write(font.printable(word.text()), word.box());
    }
    pen.endText();
  }

  private void write(String text, Box box) throws IOException {
    float width = font.width(text);
    if (width == 0 || box.width() <= 0 || box.height() <= 0) {
      return;
    }
    float size =
        Math.max(LEAST_SIZE, box.height() * points / (ArchiveFont.ASCENT + ArchiveFont.DESCENT));
    float baseline = height - (box.y() + box.height()) * points + ArchiveFont.DESCENT * size;
    pen.setFont(font.font(), size);
    pen.setHorizontalScaling(100 * box.width() * points / (width * size));
    pen.setTextMatrix(Matrix.getTranslateInstance(box.x() * points, baseline));
    pen.showText(text + " ");
  }
}
