package id.berkas.recognition;

import id.berkas.document.Box;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Paper on which each word is printed at a known place. */
final class DrawnPaper {

  static final int DPI = 200;

  private final BufferedImage image;
  private final Map<String, Box> places = new LinkedHashMap<>();

  DrawnPaper(int width, int height, int type) {
    this.image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
  }

  static DrawnPaper gray(int width, int height) {
    return new DrawnPaper(width, height, BufferedImage.TYPE_BYTE_GRAY);
  }

  /** The front of an identity card's text in small, on paper of this size. */
  static DrawnPaper ofACitizen(int width, int height) {
    return gray(width, height)
        .line(110, 160, Font.SANS_SERIF, "NIK 3375015505909901 SPECIMEN")
        .line(110, 240, Font.SERIF, "Nama Siti Rahmawati")
        .line(110, 320, Font.SANS_SERIF, "Alamat Jalan Merdeka Pekalongan");
  }

  /** Prints a line; words that occur once are remembered with their place. */
  DrawnPaper line(int x, int baseline, String font, String text) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(font, Font.PLAIN, 36));
    FontMetrics size = pen.getFontMetrics();
    int at = x;
    for (String word : text.split(" ")) {
      pen.drawString(word, at, baseline);
      Rectangle ink =
          pen.getFont()
              .createGlyphVector(pen.getFontRenderContext(), word)
              .getPixelBounds(pen.getFontRenderContext(), at, baseline);
      places.put(word, new Box(ink.x, ink.y, ink.width, ink.height));
      at += size.stringWidth(word + " ");
    }
    pen.dispose();
    return this;
  }

  BufferedImage image() {
    return image;
  }

  GrayPage page() {
    return GrayPage.of(image);
  }

  /** The words in the order they were printed. */
  Set<String> words() {
    return places.keySet();
  }

  /** Where a word was printed. */
  Box place(String word) {
    return Objects.requireNonNull(places.get(word));
  }
}
