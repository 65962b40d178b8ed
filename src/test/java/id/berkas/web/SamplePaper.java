package id.berkas.web;

import id.berkas.document.Box;
import id.berkas.document.PageWords;
import id.berkas.document.Word;
import id.berkas.store.ContentStore;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws a page of a few lines, a quarter as fine as a stored page of 2480 by 3508 pixels. */
final class SamplePaper {

  private static final int FINENESS = 4;

  private SamplePaper() {}

  /** The place of a line on the stored page. */
  static Box line(int line) {
    return new Box(300, 500 + line * 160, 1500, 90);
  }

  /** The same place as addresses spell it. */
  static String address(int line) {
    return line(line).spelt();
  }

  /** The words of the lines, each where it is drawn, as an engine would read them. */
  static PageWords words(String... lines) {
    Graphics2D pen = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).createGraphics();
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      FontMetrics font = pen.getFontMetrics(font(i));
      int from = 0;
      for (String word : lines[i].split(" ")) {
        int left = font.stringWidth(lines[i].substring(0, from)) * FINENESS;
        Box line = line(i);
        words.add(
            new Word(
                word,
                new Box(
                    line.x() + left, line.y(), font.stringWidth(word) * FINENESS, line.height()),
                0.95,
                i));
        from += word.length() + 1;
      }
    }
    pen.dispose();
    return new PageWords(words, 0.95, "ocr", "id");
  }

  private static Font font(int line) {
    return new Font(Font.SANS_SERIF, line == 0 ? Font.BOLD : Font.PLAIN, 18);
  }

  /** The address of the page's JPEG in the store. */
  static String draw(ContentStore store, String... lines) {
    BufferedImage image =
        new BufferedImage(2480 / FINENESS, 3508 / FINENESS, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
    for (int i = 0; i < lines.length; i++) {
      Box box = line(i);
      pen.setFont(font(i));
      pen.drawString(lines[i], box.x() / FINENESS, (box.y() + box.height() - 15) / FINENESS);
    }
    pen.dispose();
    try (ByteArrayOutputStream jpeg = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpeg", jpeg);
      return store.put(jpeg.toByteArray()).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
