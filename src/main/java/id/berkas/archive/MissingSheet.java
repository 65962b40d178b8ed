package id.berkas.archive;

import id.berkas.hold.HoldReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What stands in the place of a page that cannot be drawn. */
final class MissingSheet {

  private static final float MARGIN = 72;
  private static final float SIZE = 12;
  private static final float LEADING = 18;

  private MissingSheet() {}

  static void write(PDPageContentStream pen, ArchiveFont font, String page, HoldReason reason)
      throws IOException {
    pen.beginText();
    pen.setFont(font.font(), SIZE);
    pen.setLeading(LEADING);
    pen.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - 2 * MARGIN);
    List<String> sentences =
        List.of(
            "Halaman %s tidak dapat digambar.".formatted(page),
            reason.indonesian(),
            "",
            "Page %s could not be drawn.".formatted(page),
            reason.english());
    for (String sentence : sentences) {
      for (String line : lines(sentence, font)) {
        pen.showText(line);
        pen.newLine();
      }
    }
    pen.endText();
  }

  private static List<String> lines(String sentence, ArchiveFont font) throws IOException {
    float room = (PDRectangle.A4.getWidth() - 2 * MARGIN) / SIZE;
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : font.printable(sentence).split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.width(longer) > room) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
