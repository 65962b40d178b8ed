package id.berkas.letter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets paragraphs on A4 pages, one under the other, and begins a new page at the foot. */
final class LetterPage implements AutoCloseable {

  private static final float MARGIN = 62;
  private static final float FOOT = 70;
  private static final float LEADING = 1.4f;

  private final PDDocument document;
  private final PDFont font;
  private PDPageContentStream content;
  private float y;

  LetterPage(PDDocument document, PDFont font) throws IOException {
    this.document = document;
    this.font = font;
    this.content = page();
  }

  /**
   * One paragraph, its lines broken between words and at line feeds.
   *
   * @param size of the letters, in points
   * @param indent from the left margin, in points
   */
  void paragraph(String text, float size, float indent) throws IOException {
    float width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
    for (String line : text.lines().toList()) {
      for (String piece : broken(printable(line), size, width)) {
        line(piece, size, MARGIN + indent);
      }
    }
  }

  /** An empty space between paragraphs, in points. */
  void gap(float height) {
    y -= height;
  }

  private void line(String text, float size, float x) throws IOException {
    if (y - size * LEADING < FOOT) {
      content.close();
      content = page();
    }
    y -= size * LEADING;
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(document, page);
  }

  private List<String> broken(String text, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      line.appendCodePoint(letter);
      at += Character.charCount(letter);
      if (widthOf(line.toString(), size) > width) {
        int space = line.lastIndexOf(" ");
        // A word wider than the page is cut where the page ends.
        int cut = space > 0 ? space : Math.max(1, line.length() - Character.charCount(letter));
        lines.add(line.substring(0, cut).strip());
        line.delete(0, space > 0 ? cut + 1 : cut);
      }
    }
    lines.add(line.toString().strip());
    return lines;
  }

  private float widthOf(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  /** Names and notes are untrusted: whatever the font cannot show becomes a question mark. */
  private String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .map(letter -> letter == '\t' ? ' ' : canShow(letter) ? letter : '?')
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

  @Override
  public void close() throws IOException {
    content.close();
  }
}
