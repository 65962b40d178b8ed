package id.berkas.recognition;

import id.berkas.document.Box;
import id.berkas.document.Word;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects the visible words of one PDF page, or else the invisible ones, and how much of it is
 * pictures.
 */
final class PdfPageWords extends PDFTextStripper {

  /** Share of the page; a card copied at its true size onto A4 takes 7 %. */
  private static final double MOST_PICTURES = 0.04;

  private final boolean hidden;
  private final PdfPlaces places;
  private final double pageArea;
  private final List<Word> words = new ArrayList<>();
  private double pictureArea;
  private int line;

  private PdfPageWords(PDPage page, boolean hidden) {
    this.hidden = hidden;
    PDRectangle crop = page.getCropBox();
    this.places = PdfPlaces.of(page);
    this.pageArea = (double) crop.getWidth() * crop.getHeight();
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * @param frame zero-based place of the page
   */
  static PdfPageWords of(PDDocument document, int frame) throws IOException {
    return of(document, frame, false);
  }

  /** The words that nobody sees: another program's reading of a picture. */
  static PdfPageWords hidden(PDDocument document, int frame) throws IOException {
    return of(document, frame, true);
  }

  private static PdfPageWords of(PDDocument document, int frame, boolean hidden)
      throws IOException {
    PdfPageWords collector = new PdfPageWords(document.getPage(frame), hidden);
    collector.setStartPage(frame + 1);
    collector.setEndPage(frame + 1);
    collector.writeText(document, Writer.nullWriter());
    return collector;
  }

  List<Word> words() {
    return words;
  }

  boolean showsPictures() {
    return pictureArea > MOST_PICTURES * pageArea;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (drawsPicture(operator, operands)) {
      Matrix place = getGraphicsState().getCurrentTransformationMatrix();
      pictureArea +=
          Math.abs(
              (double) place.getScaleX() * place.getScaleY()
                  - (double) place.getShearX() * place.getShearY());
    }
    super.processOperator(operator, operands);
  }

  private boolean drawsPicture(Operator operator, List<COSBase> operands) {
    return switch (operator.getName()) {
      case OperatorName.BEGIN_INLINE_IMAGE -> true;
      case OperatorName.DRAW_OBJECT ->
          !operands.isEmpty()
              && operands.getFirst() instanceof COSName name
              && getResources() != null
              && getResources().isImageXObject(name);
      default -> false;
    };
  }

  /** Text that is not painted is somebody else's OCR of a picture. */
  @Override
  protected void processTextPosition(TextPosition text) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean painted = mode.isFill() || mode.isStroke();
    if (painted != hidden) {
      super.processTextPosition(text);
    }
  }

  /** What PDFBox takes for a word may be a whole line, when its blanks are printed characters. */
  @Override
  protected void writeString(String text, List<TextPosition> glyphs) {
    List<TextPosition> word = new ArrayList<>();
    for (TextPosition glyph : glyphs) {
      if (glyph.getUnicode().isBlank()) {
        add(word);
        word = new ArrayList<>();
      } else {
        word.add(glyph);
      }
    }
    add(word);
  }

  private void add(List<TextPosition> glyphs) {
    String text = glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    glyphs.stream()
        .map(places::box)
        .reduce(Box::and)
        .flatMap(places::onPage)
        .ifPresent(box -> words.add(new Word(text.strip(), box, 1, line)));
  }

  @Override
  protected void writeLineSeparator() {
    line++;
  }
}
