package id.berkas.archive;

import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What stands in the place of a page that cannot be drawn. */
final class MissingSheet {

  private static final float MARGIN = 72;
  private static final float SIZE = 12;
  private static final float LEADING = 18;
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private MissingSheet() {}

  static void add(PDDocument pdf, String page, HoldReason reason) throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    pdf.addPage(sheet);
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT);
        PDPageContentStream pen = new PDPageContentStream(pdf, sheet)) {
      PDType0Font font = PDType0Font.load(pdf, Objects.requireNonNull(in), true);
      pen.beginText();
      pen.setFont(font, SIZE);
      pen.setLeading(LEADING);
      pen.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - 2 * MARGIN);
      for (String sentence : sentences(page, reason)) {
        for (String line : lines(sentence, font)) {
          pen.showText(line);
          pen.newLine();
        }
      }
      pen.endText();
    }
  }

  private static List<String> sentences(String page, HoldReason reason) {
    return List.of(
        "Halaman %s tidak dapat digambar.".formatted(page),
        reason.indonesian(),
        "",
        "Page %s could not be drawn.".formatted(page),
        reason.english());
  }

  private static List<String> lines(String sentence, PDType0Font font) throws IOException {
    float room = (PDRectangle.A4.getWidth() - 2 * MARGIN) / SIZE * 1000;
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : sentence.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.getStringWidth(longer) > room) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
